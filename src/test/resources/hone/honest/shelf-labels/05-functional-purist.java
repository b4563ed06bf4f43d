// style: functional purist: one expression, groupingBy a sorted list of code points
class Solution {
    public List<List<String>> group(String[] labels) {
        return Stream.of(labels)
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(label -> label.chars().sorted().boxed().toList()),
                        groups -> List.copyOf(groups.values())));
    }
}
