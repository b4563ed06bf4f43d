// expect: OLE; says: larger than 8 MiB
class Solution {
    static class Endless<T> extends AbstractList<T> {
        final T item;

        Endless(T item) {
            this.item = item;
        }

        public int size() {
            return 1;
        }

        public T get(int i) {
            return item;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<T>() {
                public boolean hasNext() {
                    return true;
                }

                public T next() {
                    return item;
                }
            };
        }
    }
    public List<List<String>> group(String[] labels) {
        return new Endless<List<String>>(new ArrayList<String>());
    }
}
