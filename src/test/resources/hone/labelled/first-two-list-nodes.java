// input: ListNode random
// time: 1
// space: 1
// tags: linked-list
// why: follows at most one link
class Solution {
    public boolean solve(ListNode head) {
        if (head == null || head.next == null) return true;
        return head.val <= head.next.val;
    }
}
