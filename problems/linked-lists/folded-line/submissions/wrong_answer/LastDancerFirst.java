// time: n; space: n
class Solution {
    public ListNode fold(ListNode head) {
        Deque<Integer> line = new ArrayDeque<>();
        for (ListNode node = head; node != null; node = node.next) {
            line.add(node.val);
        }
        ListNode helper = new ListNode();
        ListNode last = helper;
        boolean front = false;
        while (!line.isEmpty()) {
            last.next = new ListNode(front ? line.pollFirst() : line.pollLast());
            last = last.next;
            front = !front;
        }
        return helper.next;
    }
}
