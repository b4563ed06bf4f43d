// input: ListNode random ; ListNode random m
// time: n+m
// space: 1
// tags: two-sizes, linked-list
// why: both lists are walked to their ends
class Solution {
    public int solve(ListNode a, ListNode b) {
        int la = length(a), lb = length(b);
        return la >= lb ? la - lb : lb - la;
    }

    private int length(ListNode node) {
        int len = 0;
        for (; node != null; node = node.next) len++;
        return len;
    }
}
