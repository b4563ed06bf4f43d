// style: an enum with constructor and static lookup, Objects.checkIndex, a nested switch expression
class Solution {
    private enum Kind {
        JOKER(0), LETTER(1), OTHER(2);

        final int code;

        Kind(int code) {
            this.code = code;
        }

        static Kind of(char c, char joker) {
            return c == joker ? JOKER : switch (Character.getType(c)) {
                case Character.LOWERCASE_LETTER -> LETTER;
                case Character.OTHER_PUNCTUATION, Character.CONNECTOR_PUNCTUATION -> OTHER;
                default -> throw new IllegalArgumentException(Character.getName(c));
            };
        }
    }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] stock = new int[26];
        int[] kinds = new int[Kind.values().length];
        for (String strip : tiles) {
            for (char c : strip.toCharArray()) {
                Kind kind = Kind.of(c, joker);
                kinds[kind.code]++;
                if (kind == Kind.LETTER) {
                    stock[Objects.checkIndex(c - 'a', stock.length)]++;
                }
            }
        }
        int jokers = kinds[Kind.JOKER.ordinal()];
        for (char c : word.toCharArray()) {
            int before = stock[c - 'a'];
            stock[c - 'a'] = Math.max(0, before - 1);
            if (before == 0) {
                jokers = Math.decrementExact(jokers);
            }
        }
        return Math.max(jokers, -1) != -1;
    }
}
