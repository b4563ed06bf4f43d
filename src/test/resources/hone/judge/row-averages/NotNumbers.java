// expect: WA
class Solution {
    public List<Double> averages(TreeNode root) {
        List<Double> result = new ArrayList<>();
        for (int depth = 0; depth < 3; depth++) {
            result.add(depth == 1 ? Double.NaN : Double.POSITIVE_INFINITY);
        }
        return result;
    }
}
