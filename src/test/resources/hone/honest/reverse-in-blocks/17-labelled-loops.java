// style: labelled continue and break, do-while, a ternary in a ternary
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode first = null, tail = null, node = head;
        blocks:
        do {
            ListNode probe = node;
            int left = size;
            probing:
            while (true) {
                if (left == 0) break probing;
                if (probe == null) break blocks;
                probe = probe.next;
                left--;
                continue probing;
            }
            ListNode turned = null, start = node;
            while (node != probe) {
                ListNode following = node.next;
                node.next = turned;
                turned = node;
                node = following;
            }
            first = first == null ? turned : first;
            if (tail != null) tail.next = turned;
            tail = start;
        } while (node != null);
        if (tail != null) tail.next = node;
        return first != null ? first : node != null ? node : head;
    }
}
