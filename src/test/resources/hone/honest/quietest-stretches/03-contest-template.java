// style: competitive programmer: dp over the last smaller, long arrays, modular helpers unused
import java.util.*;
import java.io.*;

public class Solution {
    static final long MOD = (long) 1e9 + 7, INF = Long.MAX_VALUE / 4;
    static long[] fact, inv;

    static void init(int n) {
        fact = new long[n + 1];
        inv = new long[n + 1];
        fact[0] = 1;
        for (int i = 1; i <= n; i++) fact[i] = fact[i - 1] * i % MOD;
        inv[n] = pow(fact[n], MOD - 2);
        for (int i = n; i > 0; i--) inv[i - 1] = inv[i] * i % MOD;
    }

    static long pow(long b, long e) {
        long r = 1;
        while (e > 0) {
            if ((e & 1) == 1) r = r * b % MOD;
            b = b * b % MOD;
            e >>= 1;
        }
        return r;
    }

    static long C(int n, int k) { return k < 0 || k > n ? 0 : fact[n] * inv[k] % MOD * inv[n - k] % MOD; }

    public long total(int[] a) {
        int n = a.length;
        int[] st = new int[n + 1];
        int sz = 0;
        st[sz++] = -1;
        long[] dp = new long[n];
        long ans = 0;
        for (int i = 0; i < n; i++) {
            while (sz > 1 && a[st[sz - 1]] >= a[i]) sz--;
            int p = st[sz - 1];
            dp[i] = (p < 0 ? 0 : dp[p]) + (long) (i - p) * a[i];
            ans += dp[i];
            st[sz++] = i;
        }
        return ans;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (int t = Integer.parseInt(in.readLine().trim()); t --> 0; ) {
            int n = Integer.parseInt(in.readLine().trim());
            StringTokenizer st = new StringTokenizer(in.readLine());
            int[] a = new int[n];
            for (int i = 0; i < n; i++) a[i] = Integer.parseInt(st.nextToken());
            System.out.println(new Solution().total(a));
        }
    }
}
