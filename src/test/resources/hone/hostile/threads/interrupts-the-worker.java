// expect: DENIED; without: AC|RTE; profile: concurrency
// Finds the threads of the judge's own process by the thread group and interrupts all of them.
class Solution {
    long total(int[] numbers) {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) group = group.getParent();
        Thread[] all = new Thread[100];
        int count = group.enumerate(all);
        for (int i = 0; i < count; i++) {
            if (all[i] != Thread.currentThread()) all[i].interrupt();
        }
        return IntStream.of(numbers).asLongStream().sum();
    }
}
