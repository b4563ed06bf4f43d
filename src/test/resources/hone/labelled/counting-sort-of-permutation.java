// input: int[] permutation
// time: n
// space: n
// tags: sort, counting, nested-loops
// why: values lie between 0 and n-1, so counting and writing back are linear although the output loops are nested
class Solution {
    public int[] solve(int[] a) {
        int[] count = new int[a.length];
        for (int x : a) count[x]++;
        int k = 0;
        for (int v = 0; v < count.length; v++) {
            for (int c = 0; c < count[v]; c++) {
                a[k++] = v;
            }
        }
        return a;
    }
}
