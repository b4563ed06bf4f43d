// expect: AC; problem: list-back
// Declares the node class itself, as people paste it from the comment above a task.
class ListNode {
    int val;
    ListNode next;

    ListNode() {}

    ListNode(int val) {
        this.val = val;
    }

    ListNode(int val, ListNode next) {
        this.val = val;
        this.next = next;
    }

    @Override
    public String toString() {
        return val + (next == null ? "" : " -> " + next);
    }
}

class Solution {
    public ListNode turn(ListNode head) {
        System.out.println(head);
        ListNode back = null;
        for (ListNode at = head; at != null; at = at.next) back = new ListNode(at.val, back);
        return back;
    }
}
