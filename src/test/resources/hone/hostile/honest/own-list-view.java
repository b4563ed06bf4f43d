// expect: AC; problem: words-back
// Returns a List of its own making, a reversed view, that keeps every promise of a List.
class Solution {
    static final class Reversed<T> extends AbstractList<T> implements RandomAccess {
        private final List<T> of;

        Reversed(List<T> of) {
            this.of = of;
        }

        @Override
        public T get(int index) {
            Objects.checkIndex(index, of.size());
            return of.get(of.size() - 1 - index);
        }

        @Override
        public int size() {
            return of.size();
        }
    }

    public List<String> words(List<String> in) {
        return new Reversed<>(in);
    }
}
