// expect: OLE|TLE; problem: words-back
// Returns a list of one element whose iterator never ends.
class Solution {
    List<String> words(List<String> in) {
        return new ArrayList<>(in) {
            @Override
            public Iterator<String> iterator() {
                return Stream.generate(() -> "more").iterator();
            }
        };
    }
}
