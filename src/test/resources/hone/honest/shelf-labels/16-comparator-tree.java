// style: a TreeMap with a comparator that compares count arrays by Arrays.compare and mismatch
class Solution {
    public List<List<String>> group(String[] labels) {
        SortedMap<int[], List<String>> groups = new TreeMap<>(new Comparator<int[]>() {
            @Override
            public int compare(int[] a, int[] b) {
                int at = Arrays.mismatch(a, b);
                return at < 0 ? 0 : Integer.compare(a[at], b[at]);
            }
        });
        for (String label : labels) {
            int[] counts = new int[26];
            label.chars().forEach(c -> counts[c - 'a']++);
            groups.computeIfAbsent(counts, ignored -> new Vector<>()).add(label);
        }
        List<List<String>> result = new ArrayList<>();
        groups.forEach((counts, group) -> result.add(group));
        return result;
    }
}
