// time: n; space: 1
class Solution {
    public ListNode oneDrawer(ListNode first, ListNode second) {
        if (first == null) {
            return second;
        }
        ListNode last = first;
        while (last.next != null) {
            last = last.next;
        }
        last.next = second;
        return first;
    }
}
