// time: n; space: n
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        var next = head;
        for (int i = 0; i < size; i++) {
            if (next == null) {
                return head;
            }
            next = next.next;
        }
        var result = reverseBlocks(next, size);
        for (var node = head; node != next; ) {
            var following = node.next;
            node.next = result;
            result = node;
            node = following;
        }
        return result;
    }
}
