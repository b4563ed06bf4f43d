// time: n^2; space: 1
class Solution {
    public ListNode oneDrawer(ListNode first, ListNode second) {
        ListNode helper = new ListNode();
        helper.next = first;
        while (second != null) {
            ListNode card = second;
            second = second.next;
            ListNode before = helper;
            while (before.next != null && before.next.val <= card.val) {
                before = before.next;
            }
            card.next = before.next;
            before.next = card;
        }
        return helper.next;
    }
}
