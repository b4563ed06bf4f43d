// expect: DENIED; without: AC
// Hands the sum to the common pool by a CompletableFuture.
import java.util.concurrent.CompletableFuture;

class Solution {
    long total(int[] numbers) {
        return CompletableFuture.supplyAsync(() -> numbers)
                .thenApplyAsync(all -> IntStream.of(all).asLongStream().sum())
                .join();
    }
}
