// time: n; space: 1
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode before = new ListNode();
        before.next = head;
        ListNode tail = before;
        while (true) {
            ListNode last = tail;
            for (int i = 0; i < size && last != null; i++) {
                last = last.next;
            }
            if (last == null) {
                return before.next;
            }
            ListNode first = tail.next;
            ListNode turned = last.next;
            ListNode node = first;
            for (int i = 0; i < size; i++) {
                ListNode next = node.next;
                node.next = turned;
                turned = node;
                node = next;
            }
            tail.next = turned;
            tail = first;
        }
    }
}
