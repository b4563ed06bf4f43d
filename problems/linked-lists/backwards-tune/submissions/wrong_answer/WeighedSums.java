// time: n; space: 1
class Solution {
    /** Equal if each note, weighed by its place from the front and from the back, gives the same sum. */
    public boolean mirrored(ListNode head) {
        long forwards = 0;
        long all = 0;
        int length = 0;
        for (ListNode note = head; note != null; note = note.next) {
            length++;
            forwards += (long) length * note.val;
            all += note.val;
        }
        return 2 * forwards == all * (length + 1);
    }
}
