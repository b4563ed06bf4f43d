// style: a BitSet says whether a value can be there at all, before the map is asked
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        BitSet upper = new BitSet(1 << 16);
        for (int number : numbers) {
            upper.set(number >>> 16);
        }
        Map<Integer, Integer> candidates = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            long other = (long) target - numbers[i];
            if (other == (int) other && upper.get((int) other >>> 16)) {
                Integer partner = candidates.get((int) other);
                if (partner != null) {
                    return new int[] {partner, i};
                }
                candidates.put(numbers[i], i);
            }
        }
        throw new IllegalStateException(upper.cardinality() + " halves, none fits");
    }
}
