// style: two queues passed back and forth, Queue and Deque methods of every name
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        Queue<ListNode> train = new LinkedList<>();
        for (ListNode node = head; node != null; node = node.next) {
            train.offer(node);
        }
        Deque<ListNode> table = new ArrayDeque<>(Math.min(size, train.size()) + 1);
        ListNode anchor = new ListNode(), tail = anchor;
        while (train.size() >= size && train.peek() != null) {
            do {
                table.offerFirst(train.remove());
            } while (table.size() < size);
            while (table.peekFirst() != null) {
                tail.next = table.pollFirst();
                tail = tail.next;
            }
        }
        while (!train.isEmpty()) {
            tail.next = train.element();
            tail = train.poll();
        }
        tail.next = null;
        return anchor.next;
    }
}
