// input: String equal
// time: n
// space: n
// tags: string matching, z function
// why: the z window's right end only moves forward, n steps; the z array and the char copy are n long
class Solution {
    public String solve(String s) {
        int n = s.length();
        int[] z = zOf(s.toCharArray());
        for (int p = 1; p < n; p++) {
            if (n % p != 0) continue;
            if (z[p] == n - p) return s.substring(0, p);
        }
        return s;
    }

    private int[] zOf(char[] c) {
        int n = c.length;
        int[] z = new int[n];
        int l = 0, r = 0; // [l, r)
        for (int i = 1; i < n; i++) {
            int k = i < r ? Math.min(z[i - l], r - i) : 0;
            while (i + k < n && c[k] == c[i + k]) k++;
            z[i] = k;
            if (i + k > r) {
                l = i;
                r = i + k;
            }
        }
        return z;
    }
}
