// expect: RTE; says: IllegalStateException: no
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        return head;
    }
}

class ListNode {
    int val;
    ListNode next;

    ListNode() {
        throw new IllegalStateException("no");
    }
}
