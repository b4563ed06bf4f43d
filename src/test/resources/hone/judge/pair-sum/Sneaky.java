// expect: RTE; line: 4; compiler: ecj; says: IOException: sneaked
class Solution {
    @SuppressWarnings("unchecked") static <T extends Throwable> void sneak(Throwable t) throws T {
        if (t != null) throw (T) new IOException("sneaked");
    }
    public int[] pairSum(int[] numbers, int target) {
        Solution.<RuntimeException>sneak(new Exception());
        Runnable r = () -> {};
        return null;
    }
}
