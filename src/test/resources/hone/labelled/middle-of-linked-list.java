// input: ListNode random
// time: n
// space: 1
// tags: linked-list, two-pointers
// why: the fast pointer runs through the list once
class Solution {
    public int solve(ListNode head) {
        ListNode slow = head, fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        return slow == null ? -1 : slow.val;
    }
}
