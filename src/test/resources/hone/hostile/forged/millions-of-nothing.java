// expect: WA|MLE|TLE; problem: words-back
// Returns as many nulls as go into eight MiB, each of which the judge has to hold.
class Solution {
    List<String> words(List<String> in) {
        return Collections.nCopies((8 << 20) - 16, null);
    }
}
