// time: n; space: n
class Solution {
    public ListNode fold(ListNode head) {
        List<ListNode> line = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            line.add(node);
        }
        ListNode helper = new ListNode();
        ListNode last = helper;
        int from = 0;
        int to = line.size() - 1;
        while (from <= to) {
            last.next = line.get(from++);
            last = last.next;
            if (from <= to) {
                last.next = line.get(to--);
                last = last.next;
            }
        }
        last.next = null;
        return helper.next;
    }
}
