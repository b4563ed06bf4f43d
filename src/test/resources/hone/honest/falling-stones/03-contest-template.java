// style: competitive programmer: directions, grid input, bounds check and a debug print left in
import java.util.*;
import java.io.*;

class Solution {
    static int n, m;
    static final int[] dx = {1, -1, 0, 0};
    static final int[] dy = {0, 0, 1, -1};
    static final int oo = 0x3f3f3f3f;

    static boolean in(int i, int j) { return 0 <= i && i < n && 0 <= j && j < m; }

    static void print(char[][] g) {
        StringBuilder sb = new StringBuilder();
        for (char[] row : g) sb.append(row).append('\n');
        System.err.print(sb);
    }

    public void settle(char[][] g) {
        n = g.length;
        m = g[0].length;
        int[] cnt = new int[m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                if (g[i][j] == 'o') { cnt[j]++; g[i][j] = '.'; }
                int ni = i + dx[0], nj = j + dy[0];
                if (!in(ni, nj) || g[ni][nj] == '#') {
                    for (int k = i; cnt[j] > 0; k--, cnt[j]--) g[k][j] = 'o';
                }
            }
        }
        if (n * m <= 30) print(g);
    }

    public static void main(String[] args) throws IOException {
        Scanner sc = new Scanner(new BufferedInputStream(System.in));
        int r = sc.nextInt();
        char[][] g = new char[r][];
        for (int i = 0; i < r; i++) g[i] = sc.next().toCharArray();
        new Solution().settle(g);
        print(g);
    }
}
