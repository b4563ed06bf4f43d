// expect: OLE; problem: words-back
// Returns a list that claims to be empty and whose iterator never ends.
class Solution {
    List<String> words(List<String> in) {
        return new AbstractList<>() {
            public String get(int i) {
                return "word";
            }

            public int size() {
                return 0;
            }

            public Iterator<String> iterator() {
                return Stream.generate(() -> "word").iterator();
            }
        };
    }
}
