// input: int[] permutation
// time: n!
// space: n
// tags: recursion, backtracking, space
// why: level i swaps only the remaining positions and a leaf is judged in constant time, so the tree has about e * n! nodes
class Solution {
    private long good;

    public long solve(int[] a) {
        good = 0;
        permute(a, 0);
        return good;
    }

    private void permute(int[] a, int at) {
        if (at == a.length) {
            if (a[0] < a[a.length - 1]) good++;
            return;
        }
        for (int i = at; i < a.length; i++) {
            swap(a, at, i);
            permute(a, at + 1);
            swap(a, at, i);
        }
    }

    private static void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
