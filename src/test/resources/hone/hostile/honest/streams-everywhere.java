// expect: AC; problem: words-back
// Everything by streams: collectors, teeing, flat maps and boxed ranges.
class Solution {
    public List<String> words(List<String> in) {
        Map<Integer, List<String>> byLength =
                in.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        long letters = byLength.entrySet().stream()
                .flatMap(e -> e.getValue().stream())
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
        record Both(long count, String joined) {}
        Both both = in.stream()
                .collect(Collectors.teeing(Collectors.counting(), Collectors.joining("|"), Both::new));
        if (both.count() != in.size() || letters > both.joined().length()) {
            throw new IllegalStateException();
        }
        return IntStream.iterate(in.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(in::get)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
    }
}
