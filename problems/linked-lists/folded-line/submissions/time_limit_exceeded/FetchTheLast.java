// time: n^2; space: 1
class Solution {
    public ListNode fold(ListNode head) {
        ListNode node = head;
        while (node != null && node.next != null && node.next.next != null) {
            ListNode before = node.next;
            while (before.next.next != null) {
                before = before.next;
            }
            ListNode last = before.next;
            before.next = null;
            last.next = node.next;
            node.next = last;
            node = last.next;
        }
        return head;
    }
}
