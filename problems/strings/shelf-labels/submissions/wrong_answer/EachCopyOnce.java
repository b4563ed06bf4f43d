// time: n; space: n
class Solution {
    /** Sets lose the second copy of a label. */
    public List<List<String>> group(String[] labels) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String label : labels) {
            char[] letters = label.toCharArray();
            Arrays.sort(letters);
            groups.computeIfAbsent(new String(letters), key -> new HashSet<>()).add(label);
        }
        List<List<String>> answer = new ArrayList<>();
        for (Set<String> group : groups.values()) {
            answer.add(new ArrayList<>(group));
        }
        return answer;
    }
}
