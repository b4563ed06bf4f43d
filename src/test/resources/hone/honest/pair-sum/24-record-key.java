// style: a record as the key, with a compact constructor and a static factory
class Solution {
    record Amount(long cents) {
        private static final Amount ZERO = new Amount(0);

        Amount {
            if (Math.abs(cents) > 1L << 33) {
                throw new IllegalArgumentException("more money than there is: %,d".formatted(cents));
            }
        }

        static Amount of(long cents) {
            return cents == 0 ? ZERO : new Amount(cents);
        }

        Amount minus(Amount other) {
            return of(cents - other.cents);
        }
    }

    public int[] pairSum(int[] numbers, int target) {
        var whole = Amount.of(target);
        var seen = new HashMap<Amount, Integer>();
        for (var i = 0; i < numbers.length; i++) {
            var amount = Amount.of(numbers[i]);
            if (seen.get(whole.minus(amount)) instanceof Integer partner) {
                return new int[] {partner, i};
            }
            seen.put(amount, i);
        }
        throw new IllegalArgumentException(whole.toString());
    }
}
