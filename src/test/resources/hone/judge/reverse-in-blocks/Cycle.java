// expect: RTE; says: has a cycle after 1 nodes
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode node = new ListNode(1);
        node.next = node;
        return node;
    }
}
