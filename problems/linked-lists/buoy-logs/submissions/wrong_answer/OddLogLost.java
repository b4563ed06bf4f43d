// time: n log n; space: 1
class Solution {
    public ListNode oneLog(ListNode[] logs) {
        if (logs.length == 0) {
            return null;
        }
        int size = logs.length;
        while (size > 1) {
            for (int i = 0; i < size / 2; i++) {
                logs[i] = merged(logs[2 * i], logs[2 * i + 1]);
            }
            size /= 2;
        }
        return logs[0];
    }

    private ListNode merged(ListNode one, ListNode other) {
        ListNode helper = new ListNode();
        ListNode last = helper;
        while (one != null && other != null) {
            if (one.val <= other.val) {
                last.next = one;
                one = one.next;
            } else {
                last.next = other;
                other = other.next;
            }
            last = last.next;
        }
        last.next = one == null ? other : one;
        return helper.next;
    }
}
