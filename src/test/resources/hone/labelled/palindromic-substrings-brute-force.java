// input: String equal
// time: n^3
// space: 1
// tags: string, nested-loops, brute-force
// why: on equal letters each of n^2/2 substrings is checked to its middle
class Solution {
    public int solve(String s) {
        int count = 0;
        for (int i = 0; i < s.length(); i++)
            for (int j = i; j < s.length(); j++)
                if (isPalindrome(s, i, j)) count++;
        return count;
    }

    private boolean isPalindrome(String s, int i, int j) {
        for (; i < j; i++, j--) {
            if (s.charAt(i) != s.charAt(j)) return false;
        }
        return true;
    }
}
