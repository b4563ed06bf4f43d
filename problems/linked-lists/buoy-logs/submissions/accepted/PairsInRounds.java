// time: n log n; space: 1
class Solution {
    public ListNode oneLog(ListNode[] logs) {
        if (logs.length == 0) {
            return null;
        }
        for (int gap = 1; gap < logs.length; gap *= 2) {
            for (int i = 0; i + gap < logs.length; i += 2 * gap) {
                logs[i] = merged(logs[i], logs[i + gap]);
            }
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
