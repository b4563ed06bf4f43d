// style: exact sums in BigInteger, division with BigDecimal and a scale
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

class Solution {
    public List<Double> averages(TreeNode root) {
        List<Double> means = new ArrayList<>();
        Collection<TreeNode> row = root == null ? Collections.emptySet() : Collections.singleton(root);
        while (row.size() != 0) {
            BigInteger sum = BigInteger.ZERO;
            Collection<TreeNode> below = new ArrayList<>();
            for (TreeNode room : row) {
                sum = sum.add(BigInteger.valueOf(room.val));
                if (room.left != null) below.add(room.left);
                if (room.right != null) below.add(room.right);
            }
            means.add(new BigDecimal(sum).divide(BigDecimal.valueOf(row.size()), 12, RoundingMode.HALF_EVEN).doubleValue());
            row = below;
        }
        return means;
    }
}
