// expect: OLE
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        while (true) {
            System.out.println("All work and no play makes a dull program, over and over again, line after line.");
        }
    }
}
