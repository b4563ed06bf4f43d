// time: n log n; space: n
class Solution {
    public ListNode oneLog(ListNode[] logs) {
        int[] times = new int[16];
        int n = 0;
        for (ListNode log : logs) {
            for (ListNode node = log; node != null; node = node.next) {
                if (n == times.length) {
                    times = Arrays.copyOf(times, 2 * n);
                }
                times[n++] = node.val;
            }
        }
        Arrays.sort(times, 0, n);
        ListNode head = null;
        for (int i = n - 1; i >= 0; i--) {
            head = new ListNode(times[i], head);
        }
        return head;
    }
}
