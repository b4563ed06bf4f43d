// input: ListNode random
// time: n^2
// space: 1
// tags: linked-list, nested-loops
// why: the partner of each node is found by walking from the head, no early exit
class Solution {
    public int solve(ListNode head) {
        int len = 0;
        for (ListNode p = head; p != null; p = p.next) len++;
        int mismatches = 0, i = 0;
        for (ListNode p = head; i < len / 2; p = p.next, i++) {
            ListNode q = head;
            for (int step = 0; step < len - 1 - i; step++) q = q.next;
            if (p.val != q.val) mismatches++;
        }
        return mismatches;
    }
}
