// style: C programmer: three pointers, a sentinel, an infinite for with breaks
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        ListNode sentinel, tail, probe, p, q, r;
        int i;

        sentinel = new ListNode(0);
        sentinel.next = head;
        tail = sentinel;
        for (;;) {
            for (i = 0, probe = tail; i < size && probe != null; ++i, probe = probe.next)
                ;
            if (probe == null)
                break;
            p = null;
            q = r = tail.next;
            for (i = size; i-- > 0; ) {
                ListNode s = q.next;
                q.next = p;
                p = q;
                q = s;
            }
            tail.next = p;
            r.next = q;
            tail = r;
        }
        return sentinel.next;
    }
}
