// input: ListNode random
// time: n
// space: n
// tags: linked-list, recursion, space
// why: one stack frame per node
class Solution {
    public ListNode solve(ListNode head) {
        if (head == null || head.next == null) return head;
        ListNode rest = solve(head.next);
        head.next.next = head;
        head.next = null;
        return rest;
    }
}
