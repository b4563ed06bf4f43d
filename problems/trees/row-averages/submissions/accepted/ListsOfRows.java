// time: n; space: n
class Solution {
    public List<Double> averages(TreeNode root) {
        var result = new ArrayList<Double>();
        var row = Stream.ofNullable(root).toList();
        while (!row.isEmpty()) {
            result.add(row.stream().mapToLong(node -> node.val).average().orElseThrow());
            row = row.stream()
                    .flatMap(node -> Stream.of(Optional.ofNullable(node.left), Optional.ofNullable(node.right)))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return result;
    }
}
