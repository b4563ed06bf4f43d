// time: n; space: 1
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode anchor = new ListNode(0, head);
        ListNode tail = anchor;
        while (tail.next != null) {
            ListNode first = tail.next;
            ListNode after = first;
            for (int i = 0; i < size && after != null; i++) {
                after = after.next;
            }
            if (after == null) {
                break;
            }
            ListNode turned = after;
            ListNode node = first;
            while (node != after) {
                ListNode next = node.next;
                node.next = turned;
                turned = node;
                node = next;
            }
            tail.next = turned;
            tail = first;
        }
        return anchor.next;
    }
}
