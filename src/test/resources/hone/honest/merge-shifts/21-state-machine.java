// style: a state machine as an enum with abstract methods and events in an interface hierarchy
class Solution {
    enum State {
        DARK {
            @Override
            State on(long event, Tower tower) {
                tower.litAt = tower.time(event);
                tower.keepers = 1;
                return LIT;
            }
        },
        LIT {
            @Override
            State on(long event, Tower tower) {
                tower.keepers += (event & 1) == 0 ? 1 : -1;
                if (tower.keepers > 0) {
                    return this;
                }
                tower.log.add(new int[] {tower.litAt, tower.time(event)});
                return DARK;
            }
        };

        abstract State on(long event, Tower tower);
    }

    static class Tower {
        final List<int[]> log = new ArrayList<>();
        int litAt, keepers;

        int time(long event) {
            return Math.toIntExact(Math.floorDiv(event, 2L));
        }
    }

    public int[][] merge(int[][] shifts) {
        long[] events = LongStream.concat(
                        Arrays.stream(shifts).mapToLong(s -> 2L * s[0]),
                        Arrays.stream(shifts).mapToLong(s -> 2L * s[1] + 1))
                .sorted()
                .toArray();
        Tower tower = new Tower();
        State state = State.DARK;
        for (long event : events) {
            state = state.on(event, tower);
        }
        if (state != State.DARK) throw new IllegalStateException(state.name());
        return tower.log.toArray(int[][]::new);
    }
}
