// expect: OLE; problem: words-back
// Returns twenty megabytes of words at the first call, built of one word that it shares.
class Solution {
    List<String> words(List<String> in) {
        return Collections.nCopies(20, "x".repeat(1 << 20));
    }
}
