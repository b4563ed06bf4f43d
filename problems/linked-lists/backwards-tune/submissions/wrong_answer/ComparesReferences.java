// time: n; space: n
class Solution {
    public boolean mirrored(ListNode head) {
        List<Integer> notes = new ArrayList<>();
        for (ListNode note = head; note != null; note = note.next) {
            notes.add(note.val);
        }
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i) != notes.get(notes.size() - 1 - i)) {
                return false;
            }
        }
        return true;
    }
}
