// time: n^2; space: 1
class Solution {
    public ListNode oneLog(ListNode[] logs) {
        ListNode helper = new ListNode();
        ListNode last = helper;
        while (true) {
            int earliest = -1;
            for (int i = 0; i < logs.length; i++) {
                if (logs[i] != null && (earliest < 0 || logs[i].val < logs[earliest].val)) {
                    earliest = i;
                }
            }
            if (earliest < 0) {
                return helper.next;
            }
            last.next = logs[earliest];
            last = last.next;
            logs[earliest] = last.next;
        }
    }
}
