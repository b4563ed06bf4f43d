// input: ListNode random
// time: n log n
// space: log n
// tags: linked list, merge sort
// why: top-down merge sort relinks the nodes; recursion depth log n, the merge itself is iterative
class Solution {
    public int solve(ListNode head) {
        ListNode s = sort(head);
        int gap = 0;
        while (s != null && s.next != null) {
            gap = Math.max(gap, s.next.val - s.val);
            s = s.next;
        }
        return gap;
    }

    private ListNode sort(ListNode h) {
        if (h == null || h.next == null) return h;
        ListNode slow = h, fast = h.next;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode second = slow.next;
        slow.next = null;
        return zip(sort(h), sort(second));
    }

    private ListNode zip(ListNode a, ListNode b) {
        ListNode dummy = new ListNode(0), t = dummy;
        while (a != null && b != null) {
            if (a.val <= b.val) {
                t.next = a;
                a = a.next;
            } else {
                t.next = b;
                b = b.next;
            }
            t = t.next;
        }
        t.next = a == null ? b : a;
        return dummy.next;
    }
}
