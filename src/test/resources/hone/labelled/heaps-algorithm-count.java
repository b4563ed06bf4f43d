// input: int[] permutation
// time: n!
// space: n
// tags: recursion, permutation
// why: Heap's algorithm makes one swap per permutation and a constant-time visit
class Solution {
    private long visited;
    private long signature;

    public long solve(int[] a) {
        visited = 0;
        signature = 0;
        generate(a, a.length);
        return visited + signature;
    }

    private void generate(int[] a, int k) {
        if (k <= 1) {
            visited++;
            signature = signature * 31 + a[0];
            return;
        }
        for (int i = 0; i < k; i++) {
            generate(a, k - 1);
            int j = k % 2 == 0 ? i : 0;
            if (i < k - 1) {
                int t = a[j];
                a[j] = a[k - 1];
                a[k - 1] = t;
            }
        }
    }
}
