// expect: AC
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        System.out.print("there");
        System.out.close();
        System.out.print("not there");
        if (!System.err.checkError() || System.err.equals(null)) {
            System.err.close();
        }
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
