// time: n; space: 1
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode anchor = new ListNode(0, head);
        ListNode tail = anchor;
        while (tail.next != null) {
            ListNode first = tail.next;
            ListNode turned = null;
            ListNode node = first;
            for (int i = 0; i < size && node != null; i++) {
                ListNode next = node.next;
                node.next = turned;
                turned = node;
                node = next;
            }
            tail.next = turned;
            first.next = node;
            tail = first;
        }
        return anchor.next;
    }
}
