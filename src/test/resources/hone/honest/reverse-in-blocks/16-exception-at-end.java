// style: the end of the train is an exception, own checked one, caught outside the loop
class Solution {
    static class EndOfTrain extends Exception {
        static final EndOfTrain INSTANCE = new EndOfTrain();

        private EndOfTrain() {
            super("end of train", null, true, false);
        }
    }

    private ListNode next(ListNode node) throws EndOfTrain {
        if (node.next == null) {
            throw EndOfTrain.INSTANCE;
        }
        return node.next;
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode anchor = new ListNode(0, head);
        ListNode tail = anchor;
        try {
            while (true) {
                ListNode last = tail;
                int step = 0;
                while (step++ < size) {
                    last = next(last);
                }
                ListNode first = tail.next;
                ListNode following = last.next;
                for (ListNode a = following, b = first, c; b != following; a = b, b = c) {
                    c = b.next;
                    b.next = a;
                }
                tail.next = last;
                tail = first;
            }
        } catch (EndOfTrain expected) {
            return anchor.next;
        }
    }
}
