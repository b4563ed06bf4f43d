// time: n; space: n
class Solution {
    public ListNode fold(ListNode head) {
        List<ListNode> line = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            line.add(node);
        }
        ListNode helper = new ListNode();
        ListNode last = helper;
        for (int i = 0, j = line.size() - 1; i < j; i++, j--) {
            last.next = line.get(i);
            line.get(i).next = line.get(j);
            last = line.get(j);
        }
        last.next = null;
        return helper.next;
    }
}
