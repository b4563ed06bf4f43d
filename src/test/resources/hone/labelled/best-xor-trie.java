// input: int[] permutation
// time: n
// space: n
// tags: trie, bit tricks
// why: 31 fixed levels per number; values 0..n-1 share prefixes so the trie has about 2n nodes
class Solution {
    private static final int HIGH = 30;

    private static class Bit {
        final Bit[] kid = new Bit[2];
    }

    private Bit root;

    private void insert(int x) {
        Bit cur = root;
        for (int b = HIGH; b >= 0; b--) {
            int d = (x >>> b) & 1;
            if (cur.kid[d] == null) cur.kid[d] = new Bit();
            cur = cur.kid[d];
        }
    }

    private int bestPartner(int x) {
        Bit cur = root;
        int got = 0;
        for (int b = HIGH; b >= 0; b--) {
            int want = ((x >>> b) & 1) ^ 1;
            if (cur.kid[want] != null) {
                got |= 1 << b;
                cur = cur.kid[want];
            } else {
                cur = cur.kid[want ^ 1];
            }
        }
        return got;
    }

    public int solve(int[] a) {
        root = new Bit();
        int ans = 0;
        for (int x : a) {
            insert(x);
            ans = Math.max(ans, bestPartner(x));
        }
        return ans;
    }
}
