// style: competitive programmer: Fenwick tree of doubles, fast output, unused geometry helpers
import java.util.*;
import java.io.*;
import static java.lang.Math.*;

public class Solution {
    static final double EPS = 1e-9;

    static int sgn(double x) { return x > EPS ? 1 : x < -EPS ? -1 : 0; }

    static class Pt {
        double x, y;
        Pt(double x, double y) { this.x = x; this.y = y; }
        Pt sub(Pt o) { return new Pt(x - o.x, y - o.y); }
        double cross(Pt o) { return x * o.y - y * o.x; }
        double len() { return hypot(x, y); }
        Pt rot(double a) { return new Pt(x * cos(a) - y * sin(a), x * sin(a) + y * cos(a)); }
    }

    static class BIT {
        double[] t;
        int n;
        BIT(int n) { t = new double[(this.n = n) + 1]; }
        void upd(int i, double v) { for (++i; i <= n; i += i & -i) t[i] += v; }
        double get(int i) { double s = 0; for (; i > 0; i &= i - 1) s += t[i]; return s; }
        double get(int l, int r) { return get(r) - get(l); }
    }

    public double[] smooth(float[] a, int k) {
        int n = a.length;
        BIT bit = new BIT(n);
        for (int i = 0; i < n; i++) bit.upd(i, a[i]);
        double[] res = new double[n];
        for (int i = 0; i < n; i++) {
            int l = max(0, i - k), r = min(n, i + k + 1);
            res[i] = bit.get(l, r) / (r - l);
        }
        return res;
    }

    public static void main(String[] x) throws IOException {
        BufferedReader br = new BufferedReader(new InputStreamReader(System.in), 1 << 16);
        StringTokenizer st = new StringTokenizer(br.readLine());
        float[] a = new float[Integer.parseInt(st.nextToken())];
        int k = Integer.parseInt(st.nextToken());
        st = new StringTokenizer(br.readLine());
        for (int i = 0; i < a.length; i++) a[i] = Float.parseFloat(st.nextToken());
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out), false);
        for (double d : new Solution().smooth(a, k)) out.format(Locale.US, "%.6f%n", d);
        out.flush();
    }
}
