// expect: RTE; line: 10; says: Unsolvable: no pair
class Solution {
    static class Unsolvable extends Exception {
        Unsolvable(String message) {
            super(message);
        }
    }

    public int[] pairSum(int[] numbers, int target) throws Exception {
        throw new Unsolvable("no pair");
    }
}
