// expect: AC; profile: concurrency
// CompletableFutures on the common pool, combined and joined; its idle threads are nobody's fault.
import java.util.concurrent.CompletableFuture;

class Solution {
    public long total(int[] numbers) {
        CompletableFuture<Long> all = CompletableFuture.completedFuture(0L);
        for (int n : numbers) {
            all = all.thenCombine(CompletableFuture.supplyAsync(() -> n), (sum, next) -> sum + next);
        }
        return all.join();
    }
}
