// time: n; space: n
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        var anchor = new ListNode(0, head);
        var tail = anchor;
        var block = new ArrayDeque<ListNode>();
        for (var node = head; node != null; ) {
            var next = node.next;
            block.push(node);
            if (block.size() == size) {
                while (!block.isEmpty()) {
                    tail.next = block.pop();
                    tail = tail.next;
                }
                tail.next = next;
            }
            node = next;
        }
        return anchor.next;
    }
}
