// style: competitive programmer: events, custom output buffer, helper methods for sorting and searching
import java.io.*;
import java.util.*;
import java.util.function.IntPredicate;

public class Solution {
    static final StringBuilder sb = new StringBuilder();

    static void sort(long[] a) {
        Random r = new Random();
        for (int i = a.length - 1; i > 0; i--) {
            int j = r.nextInt(i + 1);
            long t = a[i]; a[i] = a[j]; a[j] = t;
        }
        Arrays.sort(a);
    }

    static int firstTrue(int lo, int hi, IntPredicate p) {
        while (lo < hi) {
            int mid = lo + hi >> 1;
            if (p.test(mid)) hi = mid; else lo = mid + 1;
        }
        return lo;
    }

    static void yes() { sb.append("YES\n"); }
    static void no() { sb.append("NO\n"); }

    public int[][] merge(int[][] a) {
        long[] ev = new long[2 * a.length];
        int k = 0;
        for (int[] s : a) {
            ev[k++] = 2L * s[0];       // opens before it closes at the same second
            ev[k++] = 2L * s[1] + 1;
        }
        sort(ev);
        ArrayList<int[]> res = new ArrayList<>();
        int open = 0, from = 0;
        for (long e : ev) {
            if ((e & 1) == 0) {
                if (open++ == 0) from = (int) (e >> 1);
            } else if (--open == 0) {
                res.add(new int[] {from, (int) (e >> 1)});
            }
        }
        return res.toArray(new int[0][]);
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer st = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        st.nextToken();
        int n = (int) st.nval;
        int[][] a = new int[n][2];
        for (int[] s : a) for (int j = 0; j < 2; j++) { st.nextToken(); s[j] = (int) st.nval; }
        for (int[] s : new Solution().merge(a)) sb.append(s[0]).append(' ').append(s[1]).append('\n');
        System.out.print(sb);
    }
}
