// expect: WA; problem: list-back
// Declares its own ListNode whose constructor, fields and equals do as they please.
class ListNode {
    int val;
    ListNode next;
    static int made;

    ListNode() {
        made++;
        val = made;
        next = this;
    }

    public boolean equals(Object other) {
        return true;
    }
}

class Solution {
    ListNode turn(ListNode head) {
        return head;
    }
}
