// time: n log n; space: n
class Solution {
    public boolean balanced(int[] crates) {
        int[] sorted = crates.clone();
        Arrays.sort(sorted);
        int left = 0;
        int right = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            if (left <= right) {
                left += sorted[i];
            } else {
                right += sorted[i];
            }
        }
        return left == right;
    }
}
