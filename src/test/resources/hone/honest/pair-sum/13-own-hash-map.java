// style: a generic hash map of one's own with chained entries, resizing and an iterator
class Solution {
    private static class Chain<K, V> implements Iterable<Chain.Link<K, V>> {
        static class Link<K, V> {
            final K key;
            V value;
            Link<K, V> next;

            Link(K key, V value, Link<K, V> next) {
                this.key = key;
                this.value = value;
                this.next = next;
            }
        }

        @SuppressWarnings("unchecked")
        private Link<K, V>[] heads = (Link<K, V>[]) new Link[16];
        private int size;

        V find(K key) {
            for (Link<K, V> link = heads[place(key)]; link != null; link = link.next) {
                if (link.key.equals(key)) {
                    return link.value;
                }
            }
            return null;
        }

        void add(K key, V value) {
            if (++size > heads.length) {
                List<Link<K, V>> all = new ArrayList<>(size);
                for (Link<K, V> link : this) {
                    all.add(link);
                }
                heads = Arrays.copyOf(heads, heads.length * 2);
                Arrays.fill(heads, null);
                for (Link<K, V> link : all) {
                    link.next = heads[place(link.key)];
                    heads[place(link.key)] = link;
                }
            }
            heads[place(key)] = new Link<>(key, value, heads[place(key)]);
        }

        private int place(K key) {
            int h = key.hashCode() * 0x9E3779B9;
            return (h ^ h >>> 16) & heads.length - 1;
        }

        @Override
        public Iterator<Link<K, V>> iterator() {
            return new Iterator<>() {
                private int bucket = -1;
                private Link<K, V> next = advance(null);

                private Link<K, V> advance(Link<K, V> from) {
                    Link<K, V> link = from == null ? null : from.next;
                    while (link == null && ++bucket < heads.length) {
                        link = heads[bucket];
                    }
                    return link;
                }

                @Override
                public boolean hasNext() {
                    return next != null;
                }

                @Override
                public Link<K, V> next() {
                    if (next == null) {
                        throw new NoSuchElementException();
                    }
                    Link<K, V> result = next;
                    next = advance(result);
                    return result;
                }
            };
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        Chain<Long, Integer> seen = new Chain<>();
        for (int i = 0; i < numbers.length; i++) {
            Integer partner = seen.find((long) target - numbers[i]);
            if (partner != null) {
                return new int[] {i, partner};
            }
            seen.add((long) numbers[i], i);
        }
        return new int[0];
    }
}
