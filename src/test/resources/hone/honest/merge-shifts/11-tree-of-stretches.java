// style: a TreeMap of disjoint stretches, floorEntry and removals from a submap view
class Solution {
    public int[][] merge(int[][] shifts) {
        TreeMap<Integer, Integer> stretches = new TreeMap<>();
        for (int[] shift : shifts) {
            int start = shift[0];
            int end = shift[1];
            Map.Entry<Integer, Integer> before = stretches.floorEntry(start);
            if (before != null && before.getValue() >= start) {
                start = before.getKey();
                end = Math.max(end, before.getValue());
            }
            NavigableMap<Integer, Integer> swallowed = stretches.subMap(start, true, end, true);
            if (!swallowed.isEmpty()) {
                end = Math.max(end, swallowed.lastEntry().getValue());
                swallowed.clear();
            }
            stretches.put(start, end);
        }
        int[][] result = new int[stretches.size()][2];
        Iterator<Map.Entry<Integer, Integer>> it = stretches.entrySet().iterator();
        for (int i = 0; it.hasNext(); i++) {
            Map.Entry<Integer, Integer> entry = it.next();
            result[i][0] = entry.getKey();
            result[i][1] = entry.getValue();
        }
        return result;
    }
}
