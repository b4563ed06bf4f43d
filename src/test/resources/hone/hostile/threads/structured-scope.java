// expect: DENIED; without: AC; profile: concurrency
// The structured scopes of Java 25 are a preview, which the compiler used here does not mind but the list does not name.
import java.util.concurrent.StructuredTaskScope;

class Solution {
    long total(int[] numbers) throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            var sum = scope.fork(() -> IntStream.of(numbers).asLongStream().sum());
            scope.join();
            return sum.get();
        }
    }
}
