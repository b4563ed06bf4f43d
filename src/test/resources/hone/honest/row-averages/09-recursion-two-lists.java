// style: plain recursion with sums and counts in two lists, set and get
class Solution {
    private final ArrayList<Long> sums = new ArrayList<>();
    private final ArrayList<Integer> counts = new ArrayList<>();

    public List<Double> averages(TreeNode root) {
        walk(root, 0);
        List<Double> means = new ArrayList<>(sums.size());
        for (int depth = 0; depth < sums.size(); depth++) {
            means.add(sums.get(depth).doubleValue() / counts.get(depth));
        }
        return means;
    }

    private void walk(TreeNode room, int depth) {
        if (room == null) return;
        if (depth < sums.size()) {
            sums.set(depth, sums.get(depth) + room.val);
            counts.set(depth, counts.get(depth) + 1);
        } else {
            sums.add((long) room.val);
            counts.add(1);
        }
        walk(room.left, depth + 1);
        walk(room.right, depth + 1);
    }
}
