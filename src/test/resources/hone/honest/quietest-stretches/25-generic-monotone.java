// style: a generic monotone deque with a comparator and a callback, wildcards, an own functional interface
class Solution {
    @FunctionalInterface
    interface Popped<T> {
        void accept(T element, int left, int at, int right);
    }

    static class Monotone<T> {
        private record Slot<E>(E element, int at) {}

        private final Deque<Slot<T>> slots = new ArrayDeque<>();
        private final Comparator<? super T> order;
        private final Popped<? super T> popped;
        private int next;

        Monotone(Comparator<? super T> order, Popped<? super T> popped) {
            this.order = order;
            this.popped = popped;
        }

        void add(T element) {
            while (!slots.isEmpty() && order.compare(slots.getLast().element(), element) >= 0) {
                removeLast();
            }
            slots.addLast(new Slot<>(element, next++));
        }

        void close() {
            while (!slots.isEmpty()) {
                removeLast();
            }
        }

        private void removeLast() {
            Slot<T> last = slots.removeLast();
            popped.accept(last.element(), slots.isEmpty() ? -1 : slots.getLast().at(), last.at(), next);
        }
    }

    public long total(int[] levels) {
        long[] total = {0};
        Monotone<Integer> monotone = new Monotone<>(
                Comparator.<Integer>naturalOrder(),
                (Number level, int left, int at, int right) -> total[0] += level.longValue() * (at - left) * (right - at));
        for (int level : levels) {
            monotone.add(level);
        }
        monotone.close();
        return total[0];
    }
}
