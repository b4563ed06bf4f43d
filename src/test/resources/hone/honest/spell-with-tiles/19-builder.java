// style: builder pattern with a fluent interface and a nested static class
class Solution {
    static final class Sign {
        private final int[] balance;
        private final int jokers;

        private Sign(Builder builder) {
            balance = builder.balance;
            jokers = builder.jokers;
        }

        boolean isPossible() {
            return Arrays.stream(balance).filter(b -> b < 0).map(Math::negateExact).sum() <= jokers;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private final int[] balance = new int[0x80];
            private int jokers;
            private Character joker;

            private Builder() {}

            Builder joker(char joker) {
                this.joker = joker;
                return this;
            }

            Builder strips(Iterable<String> strips) {
                if (joker == null) throw new IllegalStateException("the joker first");
                strips.forEach(this::strip);
                return this;
            }

            private void strip(String strip) {
                strip.chars().forEach(c -> {
                    if (joker.equals((char) c)) jokers++;
                    else balance[c]++;
                });
            }

            Builder word(CharSequence word) {
                word.chars().forEachOrdered(c -> balance[c]--);
                return this;
            }

            Sign build() {
                return new Sign(this);
            }
        }
    }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        return Sign.builder().joker(joker).strips(tiles).word(word).build().isPossible();
    }
}
