// style: Java 25 fan: sealed pieces, switch with a guard over characters, a generic record, Gatherers.fold
import module java.base;

class Solution {
    sealed interface Piece {
        record Shown(char letter) implements Piece {}

        enum Worn implements Piece { WORN }

        static Piece of(int c, char joker) {
            return switch ((Character) (char) c) {
                case Character letter when letter == joker -> Worn.WORN;
                case Character letter -> new Shown(letter);
            };
        }
    }

    record Heap(int[] counts, int jokers) {
        Heap() {
            this(new int[128], 0);
        }

        Heap with(Piece piece) {
            return switch (piece) {
                case Piece.Shown(var letter) -> {
                    counts[letter]++;
                    yield this;
                }
                case Piece.Worn.WORN -> new Heap(counts, jokers + 1);
            };
        }

        boolean spells(String word) {
            var lack = 0;
            for (var letter : word.toCharArray()) {
                lack += --counts[letter] < 0 ? 1 : 0;
            }
            return lack <= jokers;
        }
    }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        return tiles.stream()
                .flatMap(strip -> strip.chars().mapToObj(c -> Piece.of(c, joker)))
                .gather(Gatherers.fold(Heap::new, Heap::with))
                .findFirst()
                .orElseThrow()
                .spells(word);
    }
}
