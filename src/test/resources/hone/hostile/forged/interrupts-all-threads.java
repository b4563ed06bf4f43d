// expect: DENIED; without: RTE|AC|TLE; line: 5
// Interrupts every thread of the worker and lowers its priority.
class Solution {
    long total(int[] numbers) {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("frames")) {
                thread.setPriority(Thread.MIN_PRIORITY);
                thread.interrupt();
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
