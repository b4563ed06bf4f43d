// time: n+m; space: 1
class Solution {
    public ListNode oneDrawer(ListNode first, ListNode second) {
        ListNode head = first.val <= second.val ? first : second;
        ListNode other = head == first ? second : first;
        ListNode last = head;
        while (other != null) {
            if (last.next == null || last.next.val > other.val) {
                ListNode rest = last.next;
                last.next = other;
                other = rest;
            }
            last = last.next;
        }
        return head;
    }
}
