// time: n+m; space: n+m
class Solution {
    public ListNode oneDrawer(ListNode first, ListNode second) {
        if (first == null) {
            return second;
        }
        if (second == null || first.val <= second.val) {
            first.next = oneDrawer(first.next, second);
            return first;
        }
        second.next = oneDrawer(first, second.next);
        return second;
    }
}
