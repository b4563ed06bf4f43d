// input: int[] permutation
// time: n!
// space: n
// tags: permutations, iterative
// why: Heap's method makes each of n! orders with one swap, amortised constant; copy and counters are n
class Solution {
    public int solve(int[] people) {
        int n = people.length;
        int[] p = people.clone();
        int[] c = new int[n];
        int nice = looksNice(p) ? 1 : 0;
        int i = 1;
        while (i < n) {
            if (c[i] < i) {
                int j = (i & 1) == 0 ? 0 : c[i];
                int t = p[i];
                p[i] = p[j];
                p[j] = t;
                if (looksNice(p)) nice++;
                c[i]++;
                i = 1;
            } else {
                c[i++] = 0;
            }
        }
        return nice;
    }

    // tallest of the three checked spots must be in the middle
    private boolean looksNice(int[] p) {
        int mid = p[p.length / 2];
        return mid >= p[0] && mid >= p[p.length - 1];
    }
}
