// style: recursion for the block and for the rest, no loop
class Solution {
    private ListNode after;

    public ListNode reverseBlocks(ListNode head, int size) {
        if (!atLeast(head, size)) {
            return head;
        }
        ListNode front = turn(head, size);
        head.next = reverseBlocks(after, size);
        return front;
    }

    private boolean atLeast(ListNode node, int count) {
        return count == 0 || node != null && atLeast(node.next, count - 1);
    }

    private ListNode turn(ListNode node, int count) {
        if (count == 1) {
            after = node.next;
            return node;
        }
        ListNode front = turn(node.next, count - 1);
        node.next.next = node;
        return front;
    }
}
