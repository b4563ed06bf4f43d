// input: ListNode random
// time: n^2
// space: 1
// tags: linked-list, insertion-sort
// why: each random value is placed by walking on average half of the sorted prefix, and nodes are only relinked.
class Solution {
    public long solve(ListNode head) {
        ListNode sorted = null;
        while (head != null) {
            ListNode next = head.next;
            if (sorted == null || sorted.val >= head.val) {
                head.next = sorted;
                sorted = head;
            } else {
                ListNode p = sorted;
                while (p.next != null && p.next.val < head.val) {
                    p = p.next;
                }
                head.next = p.next;
                p.next = head;
            }
            head = next;
        }
        return sorted == null ? 0 : sorted.val;
    }
}
