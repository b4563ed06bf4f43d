// time: n; space: n
class Solution {
    public boolean mirrored(ListNode head) {
        StringBuilder text = new StringBuilder();
        for (ListNode note = head; note != null; note = note.next) {
            text.append(note.val);
        }
        String forwards = text.toString();
        return forwards.equals(text.reverse().toString());
    }
}
