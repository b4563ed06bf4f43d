// expect: RTE; line: 7; says: RuntimeException: second
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        RuntimeException first = new RuntimeException("first");
        // Each is the other's cause.
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);
        throw second;
    }
}
