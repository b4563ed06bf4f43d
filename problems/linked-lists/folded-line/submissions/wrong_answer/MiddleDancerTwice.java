// time: n; space: n
class Solution {
    public ListNode fold(ListNode head) {
        List<Integer> line = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            line.add(node.val);
        }
        ListNode helper = new ListNode();
        ListNode last = helper;
        for (int i = 0, j = line.size() - 1; i <= j; i++, j--) {
            last.next = new ListNode(line.get(i), new ListNode(line.get(j)));
            last = last.next.next;
        }
        return helper.next;
    }
}
