// expect: AC; profile: concurrency
// A virtual thread that keeps a case's output stream and floods it when the case is over.
class Solution {
    long total(int[] numbers) {
        PrintStream mine = System.out;
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(15);
            } catch (InterruptedException e) {
                return;
            }
            String line = "x".repeat(1 << 20);
            while (true) {
                mine.println(line);
                System.out.println(line);
            }
        });
        return IntStream.of(numbers).asLongStream().sum();
    }
}
