// expect: AC
class Solution {
    private ListNode make() {
        return new ListNode(0, "first");
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        Deque<ListNode> block = new ArrayDeque<>();
        ListNode before = make();
        ListNode start = before;
        for (ListNode node = head; node != null; ) {
            block.clear();
            ListNode next = node;
            while (next != null && block.size() < size) {
                block.push(next);
                next = next.next;
            }
            if (block.size() < size) {
                before.next = node;
                return start.next;
            }
            for (ListNode turned : block) {
                before.next = turned;
                before = turned;
            }
            before.next = null;
            node = next;
        }
        return start.next;
    }
}

class ListNode {
    private static int made;
    public int val;
    public ListNode next;
    private final String name;

    ListNode(int val, String name) {
        made++;
        this.val = val;
        this.name = name;
    }
}
