// style: java.util.Stack and Vector from old days, no generics
import java.util.Stack;

public class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        Stack stack = new Stack();
        ListNode first = null;
        ListNode last = null;
        ListNode start = head;
        ListNode node = head;
        while (node != null) {
            stack.push(node);
            node = node.next;
            if (stack.size() == size) {
                while (!stack.empty()) {
                    ListNode top = (ListNode) stack.pop();
                    if (last == null) {
                        first = top;
                    } else {
                        last.next = top;
                    }
                    last = top;
                }
                start = node;
            }
        }
        if (last == null) {
            return start;
        }
        last.next = start;
        return first;
    }
}
