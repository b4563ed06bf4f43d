// time: n; space: n
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        Map seen = new HashMap();
        for (int i = 0; i < numbers.length; i++) {
            long missing = (long) target - (long) numbers[i];
            Integer partner = (Integer) seen.get(Long.valueOf(missing));
            if (partner != null) {
                int[] pair = new int[2];
                pair[0] = partner.intValue();
                pair[1] = i;
                return pair;
            }
            seen.put(Long.valueOf((long) numbers[i]), Integer.valueOf(i));
        }
        return new int[0];
    }
}
