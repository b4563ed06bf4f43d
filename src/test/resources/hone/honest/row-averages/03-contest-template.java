// style: competitive programmer: dfs with an explicit stack of ints over arrays built from the tree
import java.util.*;
import java.io.*;

public class Solution {
    static final int N = 50005;
    int[] L = new int[N], R = new int[N], V = new int[N], D = new int[N];
    int cnt;

    int build(TreeNode t) {
        ArrayDeque<Object[]> st = new ArrayDeque<>();
        st.push(new Object[] {t, 0, 0, 0});
        while (!st.isEmpty()) {
            Object[] f = st.pop();
            TreeNode x = (TreeNode) f[0];
            int id = ++cnt, par = (Integer) f[1], side = (int) f[2];
            V[id] = x.val;
            D[id] = (Integer) f[3];
            if (side == 1) L[par] = id;
            if (side == 2) R[par] = id;
            if (x.right != null) st.push(new Object[] {x.right, id, 2, D[id] + 1});
            if (x.left != null) st.push(new Object[] {x.left, id, 1, D[id] + 1});
        }
        return cnt;
    }

    public List<Double> averages(TreeNode root) {
        if (root == null) return Collections.EMPTY_LIST;
        int n = build(root), h = 0;
        long[] sum = new long[n];
        int[] num = new int[n];
        for (int i = 1; i <= n; i++) {
            sum[D[i]] += V[i];
            num[D[i]]++;
            h = Math.max(h, D[i] + 1);
        }
        Double[] res = new Double[h];
        for (int i = 0; i < h; i++) res[i] = 1.0 * sum[i] / num[i];
        return Arrays.asList(res);
    }

    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        int c, x = 0;
        while ((c = in.read()) > ' ') x = x * 10 + c - '0';
        System.out.println(new Solution().averages(new TreeNode(x)));
    }
}
