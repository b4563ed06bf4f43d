// time: n; space: n
class Solution {
    public List<List<String>> group(String[] labels) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String label : labels) {
            int[] counts = new int[26];
            for (int i = 0; i < label.length(); i++) {
                counts[label.charAt(i) - 'a']++;
            }
            StringBuilder key = new StringBuilder();
            for (int count : counts) {
                key.append(count);
            }
            groups.computeIfAbsent(key.toString(), k -> new ArrayList<>()).add(label);
        }
        return new ArrayList<>(groups.values());
    }
}
