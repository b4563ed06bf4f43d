// time: n; space: 1
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode after = head;
        for (int i = 0; i < size; i++) {
            if (after == null) {
                return head;
            }
            after = after.next;
        }
        ListNode turned = after;
        ListNode node = head;
        while (node != after) {
            ListNode next = node.next;
            node.next = turned;
            turned = node;
            node = next;
        }
        return turned;
    }
}
