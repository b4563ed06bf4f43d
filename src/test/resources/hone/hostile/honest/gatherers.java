// expect: AC
// Gatherers of the JDK and one of its own.
class Solution {
    public long total(int[] numbers) {
        List<Long> prefix = IntStream.of(numbers)
                .boxed()
                .gather(Gatherers.scan(() -> 0L, (Long sum, Integer n) -> sum + n))
                .toList();
        int windows = Stream.of(1, 2, 3, 4, 5).gather(Gatherers.windowSliding(2)).mapToInt(List::size).sum();
        Gatherer<Long, ?, Long> lastOnly = Gatherer.ofSequential(
                () -> new long[2],
                (state, n, down) -> {
                    state[0] = n;
                    state[1]++;
                    return true;
                },
                (state, down) -> {
                    if (state[1] > 0) down.push(state[0]);
                });
        if (windows != 8) return -1;
        return prefix.stream().gather(lastOnly).findFirst().orElse(0L);
    }
}
