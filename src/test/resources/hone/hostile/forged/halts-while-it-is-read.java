// expect: DENIED; without: RTE; problem: words-back; line: 8
// Halts the process in the middle of its result.
class Solution {
    List<String> words(List<String> in) {
        return new ArrayList<>(in) {
            @Override
            public Iterator<String> iterator() {
                Runtime.getRuntime().halt(0);
                return null;
            }
        };
    }
}
