// input: ListNode random
// time: n
// space: 1
// tags: linked-list, in-place, space
// why: every link is turned once, only three references are kept
class Solution {
    public ListNode solve(ListNode head) {
        ListNode prev = null;
        while (head != null) {
            ListNode next = head.next;
            head.next = prev;
            prev = head;
            head = next;
        }
        return prev;
    }
}
