// time: n; space: 1
class Solution {
    public boolean mirrored(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode turned = null;
        while (slow != null) {
            ListNode next = slow.next;
            slow.next = turned;
            turned = slow;
            slow = next;
        }
        while (turned != null) {
            if (head.val != turned.val) {
                return false;
            }
            head = head.next;
            turned = turned.next;
        }
        return true;
    }
}
