// style: each node of a block is moved to its front, one after the other
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        int n = 0;
        for (ListNode p = head; p != null; p = p.next) n++;
        ListNode dummy = new ListNode(-1, head), before = dummy;
        while (n >= size) {
            ListNode first = before.next;
            for (int moves = 1; moves < size; moves++) {
                ListNode moved = first.next;
                first.next = moved.next;
                moved.next = before.next;
                before.next = moved;
            }
            before = first;
            n -= size;
        }
        return dummy.next;
    }
}
