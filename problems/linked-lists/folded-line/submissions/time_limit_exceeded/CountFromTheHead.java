// time: n^2; space: n
class Solution {
    public ListNode fold(ListNode head) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        ListNode helper = new ListNode();
        ListNode last = helper;
        for (int i = 0; i < length; i++) {
            ListNode node = head;
            int place = i % 2 == 0 ? i / 2 : length - 1 - i / 2;
            for (int step = 0; step < place; step++) {
                node = node.next;
            }
            last.next = new ListNode(node.val);
            last = last.next;
        }
        return helper.next;
    }
}
