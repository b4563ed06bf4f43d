// style: functional purist: a persistent stack of runs in a record, folded over an IntStream
class Solution {
    record Runs(int level, long starts, long sum, Runs below) {
        static final Runs NONE = new Runs(Integer.MIN_VALUE, 0, 0, null);

        Runs louderRemoved(int than) {
            return level >= than ? below.louderRemoved(than) : this;
        }

        long startsAbove(Runs other) {
            return this == other ? 0 : starts + below.startsAbove(other);
        }
    }

    record State(Runs runs, long total) {
        State next(int level) {
            var kept = runs;
            var starts = 1L;
            while (kept.level() >= level) {
                starts += kept.starts();
                kept = kept.below();
            }
            var grown = new Runs(level, starts, kept.sum() + level * starts, kept);
            return new State(grown, total + grown.sum());
        }
    }

    public long total(int[] levels) {
        return Arrays.stream(levels)
                .boxed()
                .reduce(new State(Runs.NONE, 0), State::next, (a, b) -> b)
                .total();
    }
}
