// time: n^2; space: n
class Solution {
    private long sum;
    private int count;

    public List<Double> averages(TreeNode root) {
        List<Double> result = new ArrayList<>();
        while (true) {
            sum = 0;
            count = 0;
            collect(root, result.size());
            if (count == 0) {
                return result;
            }
            result.add((double) sum / count);
        }
    }

    private void collect(TreeNode node, int stepsLeft) {
        if (node == null) {
            return;
        }
        if (stepsLeft == 0) {
            sum += node.val;
            count++;
            return;
        }
        collect(node.left, stepsLeft - 1);
        collect(node.right, stepsLeft - 1);
    }
}
