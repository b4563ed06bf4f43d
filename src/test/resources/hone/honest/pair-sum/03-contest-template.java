// style: competitive programmer with a template: fast reader, pair class, modular arithmetic, nearly all of it unused
import java.io.*;
import java.util.*;
import static java.lang.Math.*;

public class Solution {
    static final int MOD = 1_000_000_007;
    static final long INF = (long) 4e18;
    static FastReader in;
    static PrintWriter out;

    static class FastReader {
        private final InputStream stream;
        private final byte[] buf = new byte[1 << 14];
        private int len, ptr;

        FastReader(InputStream stream) { this.stream = stream; }

        int read() throws IOException {
            if (ptr == len) {
                len = stream.read(buf, 0, buf.length);
                ptr = 0;
                if (len <= 0) return -1;
            }
            return buf[ptr++];
        }

        int nextInt() throws IOException {
            int c = read(), sign = 1, r = 0;
            while (c <= ' ') c = read();
            if (c == '-') { sign = -1; c = read(); }
            while (c >= '0' && c <= '9') { r = r * 10 + c - '0'; c = read(); }
            return r * sign;
        }
    }

    static class Pair implements Comparable<Pair> {
        final int f, s;
        Pair(int f, int s) { this.f = f; this.s = s; }
        @Override public int compareTo(Pair o) { return f != o.f ? Integer.compare(f, o.f) : Integer.compare(s, o.s); }
        @Override public boolean equals(Object o) { return o instanceof Pair && ((Pair) o).f == f && ((Pair) o).s == s; }
        @Override public int hashCode() { return 31 * f + s; }
        @Override public String toString() { return "(" + f + ", " + s + ")"; }
    }

    static long power(long b, long e) {
        long r = 1;
        for (b %= MOD; e > 0; e >>= 1, b = b * b % MOD) if ((e & 1) == 1) r = r * b % MOD;
        return r;
    }
    static long inverse(long a) { return power(a, MOD - 2); }
    static long gcd(long a, long b) { return b == 0 ? abs(a) : gcd(b, a % b); }
    static void shuffle(Pair[] a) {
        Random rnd = new Random(System.nanoTime());
        for (int i = a.length - 1; i > 0; i--) {
            int j = rnd.nextInt(i + 1);
            Pair t = a[i]; a[i] = a[j]; a[j] = t;
        }
    }

    public static void main(String[] args) throws IOException {
        in = new FastReader(System.in);
        out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)));
        int n = in.nextInt(), t = in.nextInt();
        int[] a = new int[n];
        for (int i = 0; i < n; i++) a[i] = in.nextInt();
        out.println(Arrays.toString(new Solution().pairSum(a, t)));
        out.flush();
    }

    public int[] pairSum(int[] a, int t) {
        int n = a.length;
        Pair[] p = new Pair[n];
        for (int i = 0; i < n; i++) p[i] = new Pair(a[i], i);
        shuffle(p);
        Arrays.sort(p);
        int l = 0, r = n - 1;
        while (l < r) {
            long s = (long) p[l].f + p[r].f;
            if (s == t) return new int[] {min(p[l].s, p[r].s), max(p[l].s, p[r].s)};
            if (s < t) l++; else r--;
        }
        return new int[0];
    }
}
