// style: brings its own ListNode with extras: Iterable, equals, hashCode, toString
class ListNode implements Iterable<Integer> {
    int val;
    ListNode next;

    ListNode() {
        this(0);
    }

    ListNode(int val) {
        this(val, null);
    }

    ListNode(int val, ListNode next) {
        this.val = val;
        this.next = next;
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<Integer>() {
            private ListNode at = ListNode.this;

            @Override
            public boolean hasNext() {
                return at != null;
            }

            @Override
            public Integer next() {
                int value = at.val;
                at = at.next;
                return value;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListNode && ((ListNode) other).val == val;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(val);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int value : this) {
            text.append(value).append(' ');
            if (text.length() > 60) break;
        }
        return text.append(')').toString();
    }
}

class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        System.out.println(head);
        ListNode result = new ListNode();
        ListNode tail = result;
        Deque<Integer> block = new LinkedList<>();
        if (head != null) {
            for (Integer value : head) {
                block.push(value);
                if (block.size() == size) {
                    while (block.peek() != null) {
                        tail = tail.next = new ListNode(block.pop());
                    }
                }
            }
        }
        for (Iterator<Integer> it = block.descendingIterator(); it.hasNext(); ) {
            tail = tail.next = new ListNode(it.next());
        }
        return result.next;
    }
}
