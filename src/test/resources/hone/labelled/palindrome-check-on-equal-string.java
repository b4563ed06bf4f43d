// input: String equal
// time: n
// space: 1
// tags: two-pointers, string
// why: on equal letters the two pointers meet in the middle without an early exit
class Solution {
    public boolean solve(String s) {
        int i = 0, j = s.length() - 1;
        while (i < j) {
            if (s.charAt(i++) != s.charAt(j--)) return false;
        }
        return true;
    }
}
