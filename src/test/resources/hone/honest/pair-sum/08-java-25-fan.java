// style: Java 25 fan: module import, sealed results, record patterns, unnamed variables, a constructor with a prologue
import module java.base;

class Solution {
    sealed interface Answer {
        record Pair(int first, int second) implements Answer {}

        record Missing(long sum) implements Answer {}
    }

    static class Ledger {
        final long target;
        final Map<Long, Integer> byAmount;

        Ledger(long target, int expected) {
            if (expected < 2) {
                throw new IllegalArgumentException("two bookings are needed, got " + expected);
            }
            this.target = target;
            super();
            byAmount = HashMap.newHashMap(expected);
        }

        Answer search(int[] numbers) {
            for (var i = 0; i < numbers.length; i++) {
                switch (byAmount.get(target - numbers[i])) {
                    case null -> byAmount.put((long) numbers[i], i);
                    case Integer earlier -> {
                        return new Answer.Pair(earlier, i);
                    }
                }
            }
            return new Answer.Missing(target);
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        return switch (new Ledger(target, numbers.length).search(numbers)) {
            case Answer.Pair(var first, var second) when first < second -> new int[] {first, second};
            case Answer.Pair(var first, var second) -> new int[] {second, first};
            case Answer.Missing _ -> throw new NoSuchElementException();
        };
    }
}
