// style: functional purist: two histograms, merged with a negative sign, summed
class Solution {
    private static Map<Integer, Integer> histogram(IntStream letters, int sign) {
        return letters.boxed().collect(Collectors.toMap(UnaryOperator.identity(), letter -> sign, Integer::sum));
    }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        return Stream.of(
                        histogram(tiles.stream().flatMapToInt(String::chars).filter(c -> c != joker), -1),
                        histogram(word.chars(), 1))
                .flatMap(counts -> counts.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)))
                .values()
                .stream()
                .mapToLong(missing -> Math.max(0, missing))
                .sum() <= tiles.stream().flatMapToInt(CharSequence::chars).filter(c -> c == joker).count();
    }
}
