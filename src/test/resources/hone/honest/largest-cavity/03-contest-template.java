// style: competitive programmer: disjoint sets by negative sizes, a macro-like id function, unused template
import java.util.*;
import java.io.*;

public class Solution {
    static class DSU {
        int[] p;
        long[] w;
        DSU(int n) { p = new int[n]; Arrays.fill(p, -1); w = new long[n]; }
        int f(int x) { return p[x] < 0 ? x : (p[x] = f(p[x])); }
        boolean u(int a, int b) {
            a = f(a); b = f(b);
            if (a == b) return false;
            if (p[a] > p[b]) { int t = a; a = b; b = t; }
            p[a] += p[b];
            p[b] = a;
            w[a] += w[b];
            return true;
        }
    }

    static class Reader {
        BufferedReader b;
        StringTokenizer t;
        Reader(InputStream i) { b = new BufferedReader(new InputStreamReader(i)); }
        String n() throws IOException { while (t == null || !t.hasMoreTokens()) t = new StringTokenizer(b.readLine()); return t.nextToken(); }
        int i() throws IOException { return Integer.parseInt(n()); }
    }

    int X, Y, Z;
    int id(int x, int y, int z) { return (x * Y + y) * Z + z; }

    public long largestCavity(boolean[][][] s, int[][][] w) {
        X = s.length; Y = s[0].length; Z = s[0][0].length;
        int n = X * Y * Z;
        DSU d = new DSU(n + 1);
        for (int x = 0; x < X; x++) for (int y = 0; y < Y; y++) for (int z = 0; z < Z; z++) if (!s[x][y][z]) d.w[id(x, y, z)] = w[x][y][z];
        for (int x = 0; x < X; x++) for (int y = 0; y < Y; y++) for (int z = 0; z < Z; z++) {
            if (s[x][y][z]) continue;
            if (x * y * z == 0 || x == X - 1 || y == Y - 1 || z == Z - 1) d.u(n, id(x, y, z));
            if (x + 1 < X && !s[x + 1][y][z]) d.u(id(x, y, z), id(x + 1, y, z));
            if (y + 1 < Y && !s[x][y + 1][z]) d.u(id(x, y, z), id(x, y + 1, z));
            if (z + 1 < Z && !s[x][y][z + 1]) d.u(id(x, y, z), id(x, y, z + 1));
        }
        long r = 0;
        for (int i = 0; i < n; i++) if (d.p[i] < 0 && d.f(n) != i) r = Math.max(r, d.w[i]);
        return r;
    }

    public static void main(String[] args) throws IOException {
        Reader r = new Reader(System.in);
        boolean[][][] s = new boolean[r.i()][r.i()][r.i()];
        System.out.println(new Solution().largestCavity(s, new int[s.length][s[0].length][s[0][0].length]));
    }
}
