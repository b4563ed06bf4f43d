// input: ListNode random
// time: n log n
// space: log n
// tags: linked-list, sort, recursion, in-place, space
// why: splitting and merging are linear on each of log n levels; nodes are relinked, so only the recursion takes memory
class Solution {
    public ListNode solve(ListNode head) {
        if (head == null || head.next == null) return head;
        ListNode slow = head, fast = head.next;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode second = slow.next;
        slow.next = null;
        return merge(solve(head), solve(second));
    }

    private ListNode merge(ListNode a, ListNode b) {
        ListNode first = null, last = null;
        while (a != null || b != null) {
            ListNode take;
            if (b == null || (a != null && a.val <= b.val)) {
                take = a;
                a = a.next;
            } else {
                take = b;
                b = b.next;
            }
            if (last == null) first = take;
            else last.next = take;
            last = take;
        }
        return first;
    }
}
