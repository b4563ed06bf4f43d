// style: a doubly linked list of own cells, inner class with access to the outer object
class Solution {
    private int made;

    private class Cell {
        final ListNode node;
        Cell before, after;

        Cell(ListNode node) {
            this.node = node;
            Solution.this.made++;
        }

        Cell append(Cell other) {
            after = other;
            other.before = this;
            return other;
        }
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        Cell start = new Cell(new ListNode()), end = start;
        for (ListNode n = head; n != null; n = n.next) {
            end = end.append(this.new Cell(n));
        }
        ListNode tail = start.node;
        tail.next = head;
        Cell from = start.after;
        for (int left = made - 1; left >= size; left -= size) {
            Cell to = from;
            for (int i = 1; i < size; i++) to = to.after;
            Cell nextBlock = to.after;
            for (Cell c = to; c != from.before; c = c.before) {
                tail.next = c.node;
                tail = c.node;
            }
            from = nextBlock;
            tail.next = from == null ? null : from.node;
        }
        return start.node.next;
    }
}
