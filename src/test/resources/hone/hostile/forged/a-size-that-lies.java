// expect: AC; problem: words-back
// Returns a list whose size, equals and hashCode lie but whose iterator tells the truth.
class Solution {
    static class Liar extends ArrayList<String> {
        Liar(Collection<String> all) {
            super(all);
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }

        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "[three, two, one]";
        }
    }

    List<String> words(List<String> in) {
        List<String> back = new ArrayList<>(in);
        Collections.reverse(back);
        return new Liar(back);
    }
}
