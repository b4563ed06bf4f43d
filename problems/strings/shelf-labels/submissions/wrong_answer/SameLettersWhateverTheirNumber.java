// time: n; space: n
class Solution {
    public List<List<String>> group(String[] labels) {
        Map<Set<Character>, List<String>> groups = new HashMap<>();
        for (String label : labels) {
            Set<Character> letters = new TreeSet<>();
            for (char letter : label.toCharArray()) {
                letters.add(letter);
            }
            groups.computeIfAbsent(letters, key -> new ArrayList<>()).add(label);
        }
        return new ArrayList<>(groups.values());
    }
}
