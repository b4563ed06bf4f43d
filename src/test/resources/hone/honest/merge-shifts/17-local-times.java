// style: java.time: seconds become LocalDateTime, compared with isAfter
import java.time.*;
import java.time.temporal.ChronoUnit;

class Solution {
    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, Month.JANUARY, 1, 0, 0);

    private record Watch(LocalDateTime from, LocalDateTime until) {
        Duration length() {
            return Duration.between(from, until);
        }
    }

    public int[][] merge(int[][] shifts) {
        List<Watch> watches = new ArrayList<>();
        for (int[] shift : shifts) {
            watches.add(new Watch(EPOCH.plusSeconds(shift[0]), EPOCH.plus(shift[1], ChronoUnit.SECONDS)));
        }
        watches.sort(Comparator.comparing(Watch::from).thenComparing(Watch::length));
        Deque<Watch> merged = new ArrayDeque<>();
        for (Watch watch : watches) {
            if (merged.isEmpty() || watch.from().isAfter(merged.getLast().until())) {
                merged.addLast(watch);
            } else if (watch.until().isAfter(merged.getLast().until())) {
                merged.addLast(new Watch(merged.removeLast().from(), watch.until()));
            }
        }
        return merged.stream()
                .map(w -> Stream.of(w.from(), w.until()).mapToInt(t -> (int) EPOCH.until(t, ChronoUnit.SECONDS)).toArray())
                .toArray(int[][]::new);
    }
}
