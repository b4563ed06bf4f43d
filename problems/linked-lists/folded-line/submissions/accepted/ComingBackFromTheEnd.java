// time: n; space: n
class Solution {
    private ListNode front;
    private boolean done;

    /** The calls go to the end of the line, and on the way back each hangs its node behind the next one of the front. */
    public ListNode fold(ListNode head) {
        front = head;
        done = false;
        comeBack(head);
        return head;
    }

    private void comeBack(ListNode node) {
        if (node == null) {
            return;
        }
        comeBack(node.next);
        if (done) {
            return;
        }
        if (front == node || front.next == node) {
            node.next = null;
            done = true;
            return;
        }
        node.next = front.next;
        front.next = node;
        front = node.next;
    }
}
