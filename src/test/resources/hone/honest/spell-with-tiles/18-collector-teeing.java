// style: partitioningBy joker or not, teeing, IntSummaryStatistics, Map.Entry streams
class Solution {
    private record Stock(Map<Character, Long> letters, long jokers) {}

    public boolean canSpell(List<String> tiles, String word, char joker) {
        Stock stock = tiles.stream()
                .flatMapToInt(String::chars)
                .mapToObj(c -> (char) c)
                .collect(Collectors.teeing(
                        Collectors.filtering(
                                c -> c != joker, Collectors.groupingBy(Function.identity(), Collectors.counting())),
                        Collectors.filtering(c -> c == joker, Collectors.counting()),
                        Stock::new));
        Map<Character, Long> needs = word.chars()
                .mapToObj(c -> (char) c)
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        LongSummaryStatistics lacks = needs.entrySet().stream()
                .mapToLong(need -> need.getValue() - stock.letters().getOrDefault(need.getKey(), 0L))
                .filter(lack -> lack > 0)
                .summaryStatistics();
        return lacks.getSum() <= stock.jokers();
    }
}
