// expect: RTE; problem: words-back
// Throws with a message of forty million characters.
class Solution {
    List<String> words(List<String> in) {
        throw new IllegalArgumentException("no ".repeat(40_000_000 / 3));
    }
}
