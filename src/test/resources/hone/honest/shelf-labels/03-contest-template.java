// style: competitive programmer: products of primes modulo 2^64 beside a second hash, pair as key
import java.util.*;
import java.io.*;

public class Solution {
    static class P {
        long a, b;
        P(long a, long b) { this.a = a; this.b = b; }
        public int hashCode() { return (int) (a * 1000003 + b ^ (a >>> 32)); }
        public boolean equals(Object o) { if (!(o instanceof P)) return false; P p = (P) o; return p.a == a && p.b == b; }
    }

    static int[] primes(int k) {
        int[] r = new int[k];
        boolean[] comp = new boolean[200];
        for (int i = 2, c = 0; c < k; i++) {
            if (comp[i]) continue;
            r[c++] = i;
            for (int j = i * i; j < comp.length; j += i) comp[j] = true;
        }
        return r;
    }

    static final int[] PR = primes(26);
    static final long M = 2305843009213693951L;

    static long mul(long a, long b) {
        long hi = Math.multiplyHigh(a, b), lo = a * b;
        long r = (lo & M) + ((lo >>> 61) | (hi << 3));
        while (r >= M) r -= M;
        return r;
    }

    public List<List<String>> group(String[] s) {
        LinkedHashMap<P, List<String>> g = new LinkedHashMap<>();
        for (String t : s) {
            long x = 1, y = 1;
            for (char c : t.toCharArray()) {
                x = mul(x, PR[c - 'a']);
                y *= 2 * (c * 0x9E3779B97F4A7C15L >>> 3) + 1;
            }
            P k = new P(x, y);
            if (!g.containsKey(k)) g.put(k, new ArrayList<String>());
            g.get(k).add(t);
        }
        return new ArrayList<List<String>>(g.values());
    }

    public static void main(String[] args) throws IOException {
        BufferedReader r = new BufferedReader(new InputStreamReader(System.in));
        ArrayList<String> all = new ArrayList<>();
        for (String l; (l = r.readLine()) != null && l.length() > 0; ) all.add(l);
        PrintWriter w = new PrintWriter(System.out);
        for (List<String> g : new Solution().group(all.toArray(new String[0]))) w.println(String.join(" ", g));
        w.flush();
    }
}
