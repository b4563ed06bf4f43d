// input: String random
// time: n
// space: 1
// tags: library, hash-set, two-pointers, amortised, space
// why: both window ends only move right; the set never holds more than 26 letters
class Solution {
    public int solve(String s) {
        Set<Character> window = new HashSet<>();
        int left = 0, best = 0;
        for (int right = 0; right < s.length(); right++) {
            while (!window.add(s.charAt(right))) {
                window.remove(s.charAt(left));
                left++;
            }
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
