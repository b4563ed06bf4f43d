// time: n; space: n
class Solution {
    public List<List<String>> group(String[] labels) {
        Map<Long, List<String>> groups = new TreeMap<>();
        for (String label : labels) {
            long key = label.length();
            for (char letter : label.toCharArray()) {
                key = key + (letter - 'a' + 1) * 100L;
            }
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(label);
        }
        return new ArrayList<>(groups.values());
    }
}
