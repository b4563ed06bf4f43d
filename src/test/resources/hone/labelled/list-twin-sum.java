// input: ListNode random
// time: n
// space: 1
// tags: linked-list, fast-slow, reverse
// why: finding the middle, reversing the second half in place and pairing both halves are each one linear walk over a few pointers.
class Solution {
    public int solve(ListNode head) {
        ListNode slow = head, fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode prev = null;
        while (slow != null) {
            ListNode nxt = slow.next;
            slow.next = prev;
            prev = slow;
            slow = nxt;
        }
        int best = 0;
        ListNode p = head, q = prev;
        while (q != null) {
            best = Math.max(best, p.val + q.val);
            p = p.next == null ? head : p.next;
            q = q.next;
        }
        return best;
    }
}
