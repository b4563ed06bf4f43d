// expect: TLE; problem: words-back
// Returns at once a list whose iterator never comes to the next word.
class Solution {
    static class Slow extends AbstractList<String> {
        public String get(int i) {
            while (i >= 0) i = i % 1000 + 1;
            return "";
        }

        public int size() {
            return 3;
        }
    }

    List<String> words(List<String> in) {
        return new Slow();
    }
}
