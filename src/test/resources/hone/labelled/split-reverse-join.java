// input: String random
// time: n
// space: n
// tags: string, split, join, library
// why: splitting on one letter, reversing the pieces and joining them each touch every character a constant number of times and copy n characters.
class Solution {
    public String solve(String s) {
        List<String> parts = Arrays.asList(s.split("a"));
        Collections.reverse(parts);
        return String.join("-", parts);
    }
}
