// style: own words that the JDK has too: default methods called parallel, stream, start and run on own types
class Solution {
    interface Watch extends Comparable<Watch> {
        int start();

        int stop();

        /** How many others were on watch in parallel when this one ended. */
        default int parallel() {
            return 0;
        }

        default boolean run() {
            return start() < stop();
        }

        @Override
        default int compareTo(Watch other) {
            return Integer.compare(start(), other.start());
        }
    }

    record Single(int start, int stop) implements Watch {}

    static class Crew implements Watch, Cloneable {
        private final int start;
        private int stop;
        private int keepers = 1;

        Crew(Watch first) {
            start = first.start();
            stop = first.stop();
        }

        void join(Watch watch) {
            stop = Math.max(stop, watch.stop());
            keepers++;
        }

        @Override
        public int start() {
            return start;
        }

        @Override
        public int stop() {
            return stop;
        }

        @Override
        public int parallel() {
            return keepers - 1;
        }

        int[] stream() {
            return new int[] {start(), stop()};
        }
    }

    public int[][] merge(int[][] shifts) {
        List<Single> watches = new ArrayList<>();
        int alone = 0;
        for (int[] shift : shifts) {
            Single single = new Single(shift[0], shift[1]);
            if (single.run() && single.parallel() == 0) {
                alone++;
            }
            watches.add(single);
        }
        Collections.sort(watches);
        List<Crew> crews = new ArrayList<>();
        for (Single watch : watches) {
            Crew last = crews.isEmpty() ? null : crews.get(crews.size() - 1);
            if (last != null && watch.start() <= last.stop()) {
                last.join(watch);
            } else {
                crews.add(new Crew(watch));
            }
        }
        int most = crews.stream().mapToInt(Crew::parallel).max().orElse(0);
        System.out.println(alone + " shifts, at most " + most + " joined one");
        return crews.stream().map(Crew::stream).toArray(int[][]::new);
    }
}
