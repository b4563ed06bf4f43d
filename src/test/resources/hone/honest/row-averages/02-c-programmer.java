// style: C programmer: an array as the queue, row ends by index
class Solution {
    public List<Double> averages(TreeNode root) {
        TreeNode queue[] = new TreeNode[1 << 16];
        int head = 0, tail = 0, end;
        long sum;
        ArrayList<Double> out = new ArrayList<Double>();

        if (root != null)
            queue[tail++] = root;
        while (head != tail) {
            int first = head;
            for (sum = 0, end = tail; head < end; head++) {
                TreeNode t = queue[head];
                sum += t.val;
                if (t.left != null)
                    queue[tail++] = t.left;
                if (t.right != null)
                    queue[tail++] = t.right;
            }
            out.add((double) sum / (end - first));
        }
        return out;
    }
}
