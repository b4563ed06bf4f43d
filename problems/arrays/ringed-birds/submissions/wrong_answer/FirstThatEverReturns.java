// time: n; space: n
class Solution {
    public int firstBack(int[] rings) {
        Map<Integer, Integer> catches = new LinkedHashMap<>();
        for (int ring : rings) {
            catches.merge(ring, 1, Integer::sum);
        }
        for (Map.Entry<Integer, Integer> each : catches.entrySet()) {
            if (each.getValue() > 1) {
                return each.getKey();
            }
        }
        return -1;
    }
}
