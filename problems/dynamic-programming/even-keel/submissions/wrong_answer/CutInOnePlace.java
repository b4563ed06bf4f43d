// time: n; space: 1
class Solution {
    public boolean balanced(int[] crates) {
        int total = IntStream.of(crates).sum();
        int left = 0;
        for (int crate : crates) {
            left += crate;
            if (2 * left == total) {
                return true;
            }
        }
        return false;
    }
}
