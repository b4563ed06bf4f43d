// style: groups of equal levels by a TreeMap of lists, intervals split in another TreeMap
class Solution {
    public long total(int[] levels) {
        TreeMap<Integer, List<Integer>> byLevel = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            byLevel.computeIfAbsent(levels[i], k -> new ArrayList<>()).add(i);
        }
        NavigableMap<Integer, Integer> free = new TreeMap<>();
        free.put(0, levels.length);
        long total = 0;
        for (Map.Entry<Integer, List<Integer>> entry : byLevel.entrySet()) {
            for (int at : entry.getValue()) {
                Map.Entry<Integer, Integer> range = free.floorEntry(at);
                int from = range.getKey(), to = range.getValue();
                total += (at - from + 1L) * (to - at) * entry.getKey();
                free.remove(from);
                if (from < at) free.put(from, at);
                if (at + 1 < to) free.put(at + 1, to);
            }
        }
        return total;
    }
}
