// time: n log n; space: n
class Solution {
    public ListNode oneLog(ListNode[] logs) {
        PriorityQueue<ListNode> fronts = new PriorityQueue<>((a, b) -> a.val - b.val);
        for (ListNode log : logs) {
            if (log != null) {
                fronts.add(log);
            }
        }
        ListNode helper = new ListNode();
        ListNode last = helper;
        while (!fronts.isEmpty()) {
            ListNode node = fronts.poll();
            last.next = node;
            last = node;
            if (node.next != null) {
                fronts.add(node.next);
            }
        }
        return helper.next;
    }
}
