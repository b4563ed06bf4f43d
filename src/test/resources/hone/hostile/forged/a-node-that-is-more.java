// expect: AC; problem: list-back
// Returns nodes of a subclass that hides the fields of a node under its own of the same name.
class Solution {
    static class Node2 extends ListNode {
        String val = "hidden";
        Node2 next = this;

        Node2(int number, ListNode rest) {
            super(number, rest);
        }
    }

    ListNode turn(ListNode head) {
        ListNode back = null;
        for (ListNode node = head; node != null; node = node.next) {
            back = new Node2(node.val, back);
        }
        return back;
    }
}
