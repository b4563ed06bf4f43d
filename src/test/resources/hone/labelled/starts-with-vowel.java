// input: String random
// time: 1
// space: 1
// tags: library, string
// why: charAt is constant and indexOf works on a five-letter string
class Solution {
    public boolean solve(String s) {
        return !s.isEmpty() && "aeiou".indexOf(s.charAt(0)) >= 0;
    }
}
