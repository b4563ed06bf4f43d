// input: ListNode random
// time: n
// space: n
// tags: linked list, deque
// why: every node enters and leaves the deque once; the deque holds all n node references at the start
class Solution {
    public int solve(ListNode head) {
        Deque<ListNode> dq = new ArrayDeque<>();
        for (ListNode p = head; p != null; p = p.next) dq.addLast(p);

        ListNode dummy = new ListNode(-1), tail = dummy;
        boolean front = true;
        while (!dq.isEmpty()) {
            ListNode x = front ? dq.pollFirst() : dq.pollLast();
            tail.next = x;
            tail = x;
            front = !front;
        }
        tail.next = null; // otherwise we get a cycle
        return digest(dummy.next);
    }

    private int digest(ListNode p) {
        int h = 7;
        while (p != null) {
            h = h * 31 + p.val;
            p = p.next;
        }
        return h;
    }
}
