// style: Java 25 fan: a sealed result of cutting, record deconstruction in a loop, an unnamed variable in a for
import module java.base;

class Solution {
    sealed interface Cut {
        record Full(ListNode first, ListNode last, ListNode rest) implements Cut {}

        record Short(ListNode first) implements Cut {}
    }

    static Cut cut(ListNode first, int size) {
        var last = first;
        for (int i = 1; i < size && last != null; i++) {
            last = last.next;
        }
        if (last == null) {
            return new Cut.Short(first);
        }
        var rest = last.next;
        last.next = null;
        return new Cut.Full(first, last, rest);
    }

    static ListNode reverse(ListNode node) {
        ListNode done = null;
        for (ListNode next, _ = null; node != null; node = next) {
            next = node.next;
            node.next = done;
            done = node;
        }
        return done;
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        var anchor = new ListNode();
        var tail = anchor;
        var cut = cut(head, size);
        while (cut instanceof Cut.Full(var first, var last, var rest)) {
            tail.next = reverse(first);
            assert tail.next == last;
            tail = first;
            cut = cut(rest, size);
        }
        tail.next = switch (cut) {
            case Cut.Short(var rest) -> rest;
            case Cut.Full _ -> throw new IllegalStateException();
        };
        return anchor.next;
    }
}
