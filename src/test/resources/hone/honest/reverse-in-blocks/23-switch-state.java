// style: a small interpreter with an enum of states and an old switch with fall through
class Solution {
    enum Step { PROBE, TURN, LINK, STOP }

    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode anchor = new ListNode(0, head);
        ListNode tail = anchor, probe = null, turned = null, node = null, start = null;
        Step step = Step.PROBE;
        while (step != Step.STOP) {
            switch (step) {
                case PROBE:
                    probe = tail;
                    int i = 0;
                    for (; i < size && probe != null; i++) {
                        probe = probe.next;
                    }
                    if (probe == null) {
                        step = Step.STOP;
                        break;
                    }
                    start = node = tail.next;
                    turned = probe.next;
                    probe = probe.next;
                    // fall through
                case TURN:
                    while (node != probe) {
                        ListNode following = node.next;
                        node.next = turned;
                        turned = node;
                        node = following;
                    }
                    // fall through
                case LINK:
                    tail.next = turned;
                    tail = start;
                    step = Step.valueOf("PROBE");
                    break;
                default:
                    throw new AssertionError(step);
            }
        }
        return anchor.next;
    }
}
