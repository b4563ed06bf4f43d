// style: student in the first year: two lists, this row and the next row
public class Solution {
    public List<Double> averages(TreeNode root) {
        List<Double> result = new ArrayList<Double>();
        if (root == null) {
            return result;
        }
        ArrayList<TreeNode> thisRow = new ArrayList<TreeNode>();
        thisRow.add(root);
        while (thisRow.size() > 0) {
            ArrayList<TreeNode> nextRow = new ArrayList<TreeNode>();
            double sum = 0;
            int count = 0;
            for (int i = 0; i < thisRow.size(); i++) {
                TreeNode room = thisRow.get(i);
                sum = sum + room.val;
                count = count + 1;
                if (room.left != null) {
                    nextRow.add(room.left);
                }
                if (room.right != null) {
                    nextRow.add(room.right);
                }
            }
            double average = sum / count;
            if (result.size() < 3) {
                System.out.println("row " + (result.size() + 1) + " has the average " + average);
            }
            result.add(average);
            thisRow = nextRow;
        }
        return result;
    }
}
