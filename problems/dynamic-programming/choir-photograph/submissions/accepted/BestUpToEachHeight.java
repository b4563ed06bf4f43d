// time: n log n; space: n
class Solution {
    /** Over the ranks of the heights, a tree of prefix maxima holds the longest picture that ends at a rank or below. */
    public int mostSingers(int[] heights) {
        int[] sorted = heights.clone();
        Arrays.sort(sorted);
        int[] tree = new int[heights.length + 1];
        int result = 0;
        for (int height : heights) {
            int rank = firstIndex(sorted, height);
            int longest = 0;
            for (int i = rank; i > 0; i -= i & -i) {
                longest = Math.max(longest, tree[i]);
            }
            longest++;
            for (int i = rank + 1; i < tree.length; i += i & -i) {
                tree[i] = Math.max(tree[i], longest);
            }
            result = Math.max(result, longest);
        }
        return result;
    }

    /** How many of the heights are lower. */
    private static int firstIndex(int[] sorted, int height) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
