// time: n; space: 1
class Solution {
    public boolean mirrored(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast.next != null && fast.next.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode turned = null;
        for (ListNode node = slow.next; node != null; ) {
            ListNode next = node.next;
            node.next = turned;
            turned = node;
            node = next;
        }
        for (; turned != null; turned = turned.next, head = head.next) {
            if (head.val != turned.val) {
                return false;
            }
        }
        return true;
    }
}
