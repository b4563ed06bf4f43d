// time: n; space: n
class Solution {
    public boolean mirrored(ListNode head) {
        List<Integer> notes = new ArrayList<>();
        for (ListNode note = head; note != null; note = note.next) {
            notes.add(note.val);
        }
        int middle = notes.size() / 2;
        for (int i = 0; i < middle - 1; i++) {
            if (!notes.get(i).equals(notes.get(notes.size() - 1 - i))) {
                return false;
            }
        }
        return true;
    }
}
