// time: n^2; space: 1
class Solution {
    public boolean mirrored(ListNode head) {
        int length = 0;
        for (ListNode note = head; note != null; note = note.next) {
            length++;
        }
        ListNode front = head;
        for (int i = 0; i < length / 2; i++) {
            ListNode partner = head;
            for (int step = 0; step < length - 1 - i; step++) {
                partner = partner.next;
            }
            if (front.val != partner.val) {
                return false;
            }
            front = front.next;
        }
        return true;
    }
}
