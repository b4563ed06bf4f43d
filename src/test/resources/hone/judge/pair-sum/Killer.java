// expect: DENIED
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        ProcessHandle.current().destroyForcibly();
        return null;
    }
}
