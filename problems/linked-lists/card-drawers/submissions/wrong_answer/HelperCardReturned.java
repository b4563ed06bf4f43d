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
        }
        last.next = first != null ? first : second;
        return helper;
    }
}
