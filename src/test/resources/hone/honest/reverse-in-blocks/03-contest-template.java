// style: competitive programmer: reads a list from System.in in main, node to array, in-place swaps
import java.util.*;
import java.io.*;

public class Solution {
    static int[] read(ListNode h) {
        int n = 0;
        for (ListNode p = h; p != null; p = p.next) n++;
        int[] a = new int[n];
        for (int i = 0; i < n; i++, h = h.next) a[i] = h.val;
        return a;
    }

    static ListNode build(int... a) {
        ListNode h = null;
        for (int i = a.length; i --> 0; ) h = new ListNode(a[i], h);
        return h;
    }

    static void rev(int[] a, int l, int r) {
        for (; l < r; l++, r--) { a[l] ^= a[r]; a[r] ^= a[l]; a[l] ^= a[r]; }
    }

    public ListNode reverseBlocks(ListNode head, int k) {
        int[] a = read(head);
        for (int i = 0; i + k <= a.length; i += k) rev(a, i, i + k - 1);
        return build(a);
    }

    public static void main(String[] args) throws Exception {
        BufferedReader br = new BufferedReader(new InputStreamReader(System.in));
        int k = Integer.parseInt(br.readLine().trim());
        int[] a = Arrays.stream(br.readLine().split("\\s+")).mapToInt(Integer::parseInt).toArray();
        PrintWriter pw = new PrintWriter(System.out);
        for (ListNode n = new Solution().reverseBlocks(build(a), k); n != null; n = n.next) pw.printf("%d ", n.val);
        pw.println();
        pw.close();
    }
}
