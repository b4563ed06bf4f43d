// expect: RTE; problem: list-back
// Returns a list that runs in a ring.
class Solution {
    ListNode turn(ListNode head) {
        ListNode last = head;
        while (last != null && last.next != null) {
            last = last.next;
        }
        if (last != null) {
            last.next = head;
        }
        return head;
    }
}
