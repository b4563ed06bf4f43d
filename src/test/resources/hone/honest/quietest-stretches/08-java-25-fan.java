// style: Java 25 fan: nested record patterns on a sequenced deque, unnamed patterns, var
import module java.base;

class Solution {
    record Reading(int position, int level) {}

    record Waiting(Reading reading, int after) {}

    public long total(int[] levels) {
        SequencedCollection<Waiting> waiting = new ArrayDeque<>();
        var total = 0L;
        for (var position = 0; position <= levels.length; position++) {
            var level = position < levels.length ? levels[position] : Integer.MIN_VALUE;
            while (!waiting.isEmpty()
                    && waiting.getLast() instanceof Waiting(Reading(_, var louder), _)
                    && louder >= level) {
                total += switch (waiting.removeLast()) {
                    case Waiting(Reading(var at, var quietest), var after) ->
                        (long) quietest * (at - after) * (position - at);
                };
            }
            var after = waiting.isEmpty() ? -1 : waiting.getLast().reading().position();
            waiting.addLast(new Waiting(new Reading(position, level), after));
        }
        return total;
    }
}
