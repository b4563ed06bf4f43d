// time: n log n; space: n
class Solution {
    public long passed(int[] lengths, int[] orders) {
        TreeMap<Integer, Integer> first = new TreeMap<>();
        for (int i = 0; i < lengths.length; i++) {
            first.putIfAbsent(lengths[i], i);
        }
        long total = 0;
        for (int order : orders) {
            Map.Entry<Integer, Integer> stop = first.ceilingEntry(order);
            total += stop == null ? lengths.length : stop.getValue();
        }
        return total;
    }
}
