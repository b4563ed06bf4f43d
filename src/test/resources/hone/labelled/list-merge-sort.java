// input: ListNode random
// time: n log n
// space: log n
// tags: linked-list, merge-sort, recursion
// why: halves are split and merged by relinking in linear time at each of log2 n levels, and only the recursion stack is extra.
class Solution {
    public int solve(ListNode head) {
        ListNode s = mergeSort(head);
        return s == null ? -1 : s.val;
    }

    private ListNode mergeSort(ListNode head) {
        if (head == null || head.next == null) return head;
        ListNode slow = head, fast = head.next;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode second = slow.next;
        slow.next = null;
        return merge(mergeSort(head), mergeSort(second));
    }

    private ListNode merge(ListNode a, ListNode b) {
        ListNode first;
        if (a.val <= b.val) {
            first = a;
            a = a.next;
        } else {
            first = b;
            b = b.next;
        }
        ListNode tail = first;
        while (a != null && b != null) {
            if (a.val <= b.val) {
                tail.next = a;
                a = a.next;
            } else {
                tail.next = b;
                b = b.next;
            }
            tail = tail.next;
        }
        tail.next = a != null ? a : b;
        return first;
    }
}
