// expect: AC
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        for (int i = 0; i < 300; i++) {
            System.out.write(255 - i % 256);
        }
        System.out.print('\uD83D');
        System.out.flush();
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Integer other = seen.get((long) target - numbers[i]);
            if (other != null) {
                return new int[] {i, other};
            }
            seen.put((long) numbers[i], i);
        }
        return null;
    }
}
