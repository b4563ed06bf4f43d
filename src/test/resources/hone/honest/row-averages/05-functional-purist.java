// style: functional purist: iterate over rows as lists, takeWhile, averaging collector
class Solution {
    private static Stream<TreeNode> children(TreeNode room) {
        return Stream.of(room.left, room.right).filter(Objects::nonNull);
    }

    public List<Double> averages(TreeNode root) {
        return Stream.iterate(
                        Stream.ofNullable(root).toList(),
                        row -> row.stream().flatMap(Solution::children).toList())
                .takeWhile(Predicate.not(List::isEmpty))
                .map(row -> row.stream().collect(Collectors.averagingDouble(room -> room.val)))
                .toList();
    }
}
