// time: n; space: n
class Solution {
    public boolean mirrored(ListNode head) {
        List<Integer> notes = new ArrayList<>();
        for (ListNode note = head; note != null; note = note.next) {
            notes.add(note.val);
        }
        for (int i = 0, j = notes.size() - 1; i < j; i++, j--) {
            if (!notes.get(i).equals(notes.get(j))) {
                return false;
            }
        }
        return true;
    }
}
