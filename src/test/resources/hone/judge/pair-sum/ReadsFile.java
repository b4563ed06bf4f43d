// expect: DENIED; line: 5
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        try {
            new FileReader("data/secret/01-edges.json").read();
        } catch (IOException e) {
            return null;
        }
        return new int[] {0, 1};
    }
}
