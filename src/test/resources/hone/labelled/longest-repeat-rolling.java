// input: String random
// time: n log n
// space: n
// tags: rolling hash, binary search
// why: log n candidate lengths, each a linear scan with a hash set; prefix hashes, powers and one set are n
class Solution {
    private static final long B = 1315423911L; // mod 2^64 is fine for random text
    private long[] h, pw;

    public int solve(String s) {
        int n = s.length();
        h = new long[n + 1];
        pw = new long[n + 1];
        pw[0] = 1;
        for (int i = 0; i < n; i++) {
            h[i + 1] = h[i] * B + s.charAt(i);
            pw[i + 1] = pw[i] * B;
        }
        int lo = 0, hi = n - 1;
        while (lo < hi) {
            int mid = (lo + hi + 1) / 2;
            if (repeats(n, mid)) lo = mid;
            else hi = mid - 1;
        }
        return lo;
    }

    private boolean repeats(int n, int len) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i + len <= n; i++) {
            if (!seen.add(h[i + len] - h[i] * pw[len])) return true;
        }
        return false;
    }
}
