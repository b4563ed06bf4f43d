// input: int n
// time: n!
// space: n
// tags: amortised, permutation, while
// why: n! steps; finding and reversing the descending tail is constant on average
class Solution {
    public long solve(int n) {
        int[] p = new int[n];
        for (int i = 0; i < n; i++) p[i] = i;
        long count = 1;
        while (advance(p)) count++;
        return count;
    }

    private boolean advance(int[] p) {
        int i = p.length - 2;
        while (i >= 0 && p[i] > p[i + 1]) i--;
        if (i < 0) return false;
        int j = p.length - 1;
        while (p[j] < p[i]) j--;
        swap(p, i, j);
        for (int l = i + 1, r = p.length - 1; l < r; l++, r--) swap(p, l, r);
        return true;
    }

    private void swap(int[] p, int i, int j) {
        int t = p[i];
        p[i] = p[j];
        p[j] = t;
    }
}
