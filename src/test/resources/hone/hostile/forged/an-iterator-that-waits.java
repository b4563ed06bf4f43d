// expect: TLE; problem: words-back
// Returns a list whose iterator thinks for ever about whether there is another element.
class Solution {
    List<String> words(List<String> in) {
        return new LinkedList<>(in) {
            @Override
            public Iterator<String> iterator() {
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        for (long i = 0; ; i++) {
                            if (i < 0) {
                                return false;
                            }
                        }
                    }

                    @Override
                    public String next() {
                        return "";
                    }
                };
            }
        };
    }
}
