// expect: MLE; problem: list-back
// Returns a linked list of twenty million nodes.
class Solution {
    public ListNode turn(ListNode head) {
        ListNode first = null;
        for (int i = 0; i < 20_000_000; i++) first = new ListNode(i, first);
        return first;
    }
}
