// style: Java 8 veteran: computeIfAbsent, method references, an Optional at the end
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Solution {
    public int[] pairSum(final int[] numbers, final int target) {
        final Map<Integer, List<Integer>> places = new HashMap<>();
        IntStream.range(0, numbers.length)
                .forEach(i -> places.computeIfAbsent(numbers[i], ignored -> new ArrayList<>(1)).add(i));
        final BiFunction<Integer, List<Integer>, Optional<int[]>> toPair = (value, where) -> {
            final long missing = (long) target - value;
            if (missing == value) {
                return where.size() < 2 ? Optional.empty() : Optional.of(new int[] {where.get(0), where.get(1)});
            }
            if (missing != (int) missing) {
                return Optional.empty();
            }
            return Optional.ofNullable(places.get((int) missing)).map(other -> new int[] {where.get(0), other.get(0)});
        };
        return places.entrySet().stream()
                .map(entry -> toPair.apply(entry.getKey(), entry.getValue()))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }
}
