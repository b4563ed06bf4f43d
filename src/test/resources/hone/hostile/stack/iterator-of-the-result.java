// expect: RTE; problem: words-back
// The iterator of the returned list asks itself whether there is more.
class Solution {
    record Mirror(int depth) implements Iterator<String> {
        public boolean hasNext() {
            return new Mirror(depth + 1).hasNext();
        }

        public String next() {
            return "";
        }
    }

    public List<String> words(List<String> in) {
        return new ArrayList<>() {
            @Override
            public Iterator<String> iterator() {
                return new Mirror(0);
            }
        };
    }
}
