// style: functional purist: no loop, no assignment after initialisation, an iterated state in a record
class Solution {
    record State(int at, Map<Long, Integer> seen, Optional<int[]> found) {
        static State start() {
            return new State(0, new HashMap<>(), Optional.empty());
        }

        State step(int[] numbers, long target) {
            var partner = Optional.ofNullable(seen.get(target - numbers[at]));
            seen.putIfAbsent((long) numbers[at], at);
            return new State(at + 1, seen, partner.map(i -> new int[] {i, at}));
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        return Stream.iterate(State.start(), state -> state.step(numbers, target))
                .map(State::found)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
