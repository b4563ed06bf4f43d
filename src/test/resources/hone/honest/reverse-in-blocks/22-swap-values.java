// style: an array of nodes, values swapped in place with a generic swap and lambdas as accessors
class Solution {
    interface Accessor<T, V> {
        V get(T of);

        void set(T of, V value);

        static <T, V> Accessor<T, V> of(Function<? super T, ? extends V> getter, BiConsumer<? super T, ? super V> setter) {
            return new Accessor<T, V>() {
                public V get(T of) {
                    return getter.apply(of);
                }

                public void set(T of, V value) {
                    setter.accept(of, value);
                }
            };
        }

        default void swap(T one, T other) {
            V kept = get(one);
            set(one, get(other));
            set(other, kept);
        }
    }

    public ListNode reverseBlocks(ListNode head, int size) {
        Accessor<ListNode, Integer> value = Accessor.of(n -> n.val, (n, v) -> n.val = v);
        ListNode[] nodes = Stream.iterate(head, n -> n != null, n -> n.next).toArray(ListNode[]::new);
        for (int block = 0; block < nodes.length / size; block++) {
            int low = block * size;
            int high = low + size - 1;
            while (low < high) {
                value.swap(nodes[low++], nodes[high--]);
            }
        }
        return head;
    }
}
