// time: n^2; space: 1
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        for (int start = 0; start + size <= length(head); start += size) {
            for (int i = start, j = start + size - 1; i < j; i++, j--) {
                int value = nodeAt(head, i).val;
                nodeAt(head, i).val = nodeAt(head, j).val;
                nodeAt(head, j).val = value;
            }
        }
        return head;
    }

    private int length(ListNode head) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        return length;
    }

    private ListNode nodeAt(ListNode head, int index) {
        ListNode node = head;
        for (int i = 0; i < index; i++) {
            node = node.next;
        }
        return node;
    }
}
