// time: n+m; space: 1
class Solution {
    public ListNode oneDrawer(ListNode first, ListNode second) {
        ListNode helper = new ListNode();
        ListNode last = helper;
        while (first != null && second != null) {
            if (first.val <= second.val) {
                last.next = first;
                first = first.next;
            } else {
                last.next = second;
                second = second.next;
            }
            last = last.next;
            while (first != null && first.val == last.val) {
                first = first.next;
            }
            while (second != null && second.val == last.val) {
                second = second.next;
            }
        }
        last.next = first != null ? first : second;
        return helper.next;
    }
}
