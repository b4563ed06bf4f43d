// time: n; space: 1
class Solution {
    public ListNode fold(ListNode head) {
        if (head == null) {
            return null;
        }
        ListNode slow = head;
        ListNode fast = head;
        while (fast.next != null && fast.next.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode back = slow.next;
        slow.next = null;
        ListNode front = head;
        while (back != null) {
            ListNode next = back.next;
            back.next = front.next;
            front.next = back;
            front = back.next;
            back = next;
        }
        return head;
    }
}
