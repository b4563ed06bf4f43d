// expect: MLE|OLE; problem: list-back
// Returns a linked list of three million nodes.
class Solution {
    public ListNode turn(ListNode head) {
        ListNode first = null;
        for (int i = 0; i < 3_000_000; i++) first = new ListNode(i, first);
        return first;
    }
}
