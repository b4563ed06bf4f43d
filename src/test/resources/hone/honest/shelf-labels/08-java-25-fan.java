// style: Java 25 fan: a record with an array component and its own equals, sequenced maps, markdown comments
import module java.base;

class Solution {
    /// The tiles of a label, whatever their order.
    /// - `counts` has one entry a letter
    record Tiles(byte... counts) {
        static Tiles of(CharSequence label) {
            var counts = new byte[26];
            label.chars().map(c -> c - 'a').forEach(i -> counts[i]++);
            return new Tiles(counts);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tiles(var theirs) && Arrays.equals(counts, theirs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(counts);
        }
    }

    public List<List<String>> group(String[] labels) {
        SequencedMap<Tiles, List<String>> trays = new LinkedHashMap<>();
        for (var label : labels) {
            trays.computeIfAbsent(Tiles.of(label), _ -> new ArrayList<>()).addLast(label);
        }
        return trays.sequencedValues().reversed().stream().toList();
    }
}
