// expect: WA; problem: words-back
// Returns an empty list that says it is equal to every other.
class Solution {
    List<String> words(List<String> in) {
        return new AbstractList<String>() {
            @Override
            public String get(int index) {
                throw new IndexOutOfBoundsException();
            }

            @Override
            public int size() {
                return 0;
            }

            @Override
            public boolean equals(Object o) {
                return true;
            }

            @Override
            public int hashCode() {
                return List.of("three", "two", "one").hashCode();
            }
        };
    }
}
