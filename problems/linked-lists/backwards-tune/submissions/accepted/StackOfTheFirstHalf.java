// time: n; space: n
class Solution {
    public boolean mirrored(ListNode head) {
        Deque<Integer> before = new ArrayDeque<>();
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            before.push(slow.val);
            slow = slow.next;
            fast = fast.next.next;
        }
        if (fast != null) {
            slow = slow.next;
        }
        while (slow != null && before.pop() == slow.val) {
            slow = slow.next;
        }
        return slow == null;
    }
}
