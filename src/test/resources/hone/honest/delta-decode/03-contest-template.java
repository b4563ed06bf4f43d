// style: competitive programmer: macros as methods, debug printer, template classes left in
import java.io.*;
import java.util.*;

public class Solution {
    static final boolean DEBUG = false;
    static final int[] DX = {1, 0, -1, 0}, DY = {0, 1, 0, -1};

    static void dbg(Object... o) { if (DEBUG) System.err.println(Arrays.deepToString(o)); }
    static long mod(long a, long m) { a %= m; return a < 0 ? a + m : a; }
    static int max(int... a) { int m = a[0]; for (int x : a) m = Math.max(m, x); return m; }

    static class Input {
        BufferedReader br = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer st = new StringTokenizer("");
        String next() {
            try {
                while (!st.hasMoreTokens()) st = new StringTokenizer(br.readLine());
                return st.nextToken();
            } catch (IOException e) {
                throw new RuntimeException(e);
            }
        }
        int ni() { return Integer.parseInt(next()); }
        long nl() { return Long.parseLong(next()); }
        double nd() { return Double.parseDouble(next()); }
        byte[] bytes(int n) { byte[] a = new byte[n]; for (int i = 0; i < n; i++) a[i] = Byte.parseByte(next()); return a; }
    }

    static class Fenwick {
        final long[] t;
        Fenwick(int n) { t = new long[n + 1]; }
        void add(int i, long d) { for (i++; i < t.length; i += i & -i) t[i] += d; }
        long sum(int i) { long s = 0; for (; i > 0; i -= i & -i) s += t[i]; return s; }
    }

    public short[] decode(short first, byte[] deltas) {
        int n = deltas.length;
        Fenwick f = new Fenwick(n);
        for (int i = 0; i < n; i++) f.add(i, deltas[i]);
        short[] ans = new short[n + 1];
        for (int i = 0; i <= n; i++) ans[i] = (short) (mod(first + f.sum(i) + 32768, 65536) - 32768);
        dbg(first, deltas, ans);
        return ans;
    }

    public static void main(String[] args) {
        Input in = new Input();
        PrintStream ps = System.out;
        ps.println(Arrays.toString(new Solution().decode((short) in.ni(), in.bytes(in.ni()))));
    }
}
