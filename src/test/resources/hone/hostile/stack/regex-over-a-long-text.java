// expect: RTE
// A pattern with an alternative in a group recurses once a character, over four million of them.
class Solution {
    long total(int[] numbers) {
        return "ab".repeat(2_000_000).matches("(a|b)*") ? 1 : 0;
    }
}
