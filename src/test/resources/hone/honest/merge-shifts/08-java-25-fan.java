// style: Java 25 fan: records with patterns, getLast and reversed of sequenced collections, a stateful gatherer
import module java.base;

class Solution {
    record Stretch(int start, int end) {
        Stretch {
            assert start < end : "%d before %d".formatted(end, start);
        }

        static Stretch of(int... pair) {
            return new Stretch(pair[0], pair[1]);
        }

        int[] toArray() {
            return new int[] {start, end};
        }
    }

    static Gatherer<Stretch, ?, Stretch> merging() {
        return Gatherer.ofSequential(
                () -> new ArrayDeque<Stretch>(1),
                Gatherer.Integrator.ofGreedy((open, next, downstream) -> switch (open.peek()) {
                    case null -> open.add(next);
                    case Stretch(var start, var end) when next.start() <= end -> {
                        open.remove();
                        yield open.add(new Stretch(start, Math.max(end, next.end())));
                    }
                    case Stretch done -> {
                        open.remove();
                        open.add(next);
                        yield downstream.push(done);
                    }
                }),
                (open, downstream) -> open.forEach(downstream::push));
    }

    public int[][] merge(int[][] shifts) {
        return Stream.of(shifts)
                .map(Stretch::of)
                .sorted(Comparator.comparingInt(Stretch::start))
                .gather(merging())
                .map(Stretch::toArray)
                .toArray(int[][]::new);
    }
}
