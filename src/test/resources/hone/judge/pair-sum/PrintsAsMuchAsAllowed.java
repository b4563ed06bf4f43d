// expect: AC
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        // 8 MiB to the byte.
        byte[] line = new byte[1 << 16];
        for (int i = 0; i < 1 << 7; i++) {
            System.out.write(line, 0, line.length);
        }
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
