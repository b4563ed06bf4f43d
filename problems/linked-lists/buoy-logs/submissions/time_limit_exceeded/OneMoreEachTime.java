// time: n^2; space: 1
class Solution {
    public ListNode oneLog(ListNode[] logs) {
        ListNode all = null;
        for (ListNode log : logs) {
            all = merged(all, log);
        }
        return all;
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
