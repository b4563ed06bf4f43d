// style: one BitSet a letter, next free piece found by nextSetBit
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        String text = tiles.stream().collect(Collectors.joining());
        Map<Character, BitSet> places = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            places.computeIfAbsent(text.charAt(i), c -> new BitSet(text.length())).set(i);
        }
        BitSet worn = Optional.ofNullable(places.remove(joker)).orElseGet(BitSet::new);
        Map<Character, Integer> from = new HashMap<>();
        int nextWorn = 0;
        for (char letter : word.toCharArray()) {
            BitSet of = places.get(letter);
            int place = of == null ? -1 : of.nextSetBit(from.getOrDefault(letter, 0));
            if (place < 0) {
                place = worn.nextSetBit(nextWorn);
                if (place < 0) return false;
                nextWorn = place + 1;
            } else {
                from.put(letter, place + 1);
            }
        }
        return true;
    }
}
