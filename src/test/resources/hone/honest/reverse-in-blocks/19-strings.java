// style: everything through text for short trains: joiner, split, StringBuilder; arrays for long ones
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        StringJoiner joiner = new StringJoiner(" ");
        for (ListNode node = head; node != null; node = node.next) {
            joiner.add(Integer.toString(node.val, Character.MAX_RADIX));
        }
        if (joiner.length() == 0) {
            return null;
        }
        String[] words = joiner.toString().split(" ");
        for (int from = 0; from <= words.length - size; from += size) {
            for (int i = 0; i < size / 2; i++) {
                String kept = words[from + i];
                words[from + i] = words[from + size - 1 - i];
                words[from + size - 1 - i] = kept;
            }
        }
        ListNode result = null;
        for (int i = words.length - 1; i >= 0; i--) {
            result = new ListNode(Integer.parseInt(words[i], 36), result);
        }
        return result;
    }
}
