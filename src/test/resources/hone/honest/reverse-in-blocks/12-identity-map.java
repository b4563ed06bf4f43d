// style: an IdentityHashMap from node to position and an array list of nodes
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        Map<ListNode, Integer> position = new IdentityHashMap<>();
        ArrayList<ListNode> byPosition = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            position.put(node, position.size());
            byPosition.add(node);
        }
        int n = byPosition.size();
        int full = n - n % size;
        ListNode anchor = new ListNode(Integer.MIN_VALUE);
        ListNode at = anchor;
        for (int i = 0; i < n; i++) {
            int from = i < full ? i / size * size + (size - 1 - i % size) : i;
            at.next = byPosition.get(from);
            at = at.next;
            if (position.get(at) != from) {
                throw new ConcurrentModificationException();
            }
        }
        at.next = null;
        return anchor.next;
    }
}
