// style: a NavigableMap of ArrayDeques by depth, pollFirstEntry, a while with an assignment in its head
class Solution {
    public List<Double> averages(TreeNode root) {
        NavigableMap<Integer, Deque<TreeNode>> open = new TreeMap<>(Comparator.naturalOrder());
        if (root != null) open.put(0, new ArrayDeque<>(Set.of(root)));
        List<Double> means = new ArrayList<>();
        Map.Entry<Integer, Deque<TreeNode>> row;
        while ((row = open.pollFirstEntry()) != null) {
            int depth = row.getKey() + 1, rooms = row.getValue().size();
            long sum = 0L;
            for (TreeNode room; (room = row.getValue().pollFirst()) != null; sum += room.val) {
                if (room.left != null) open.computeIfAbsent(depth, d -> new ArrayDeque<>()).addLast(room.left);
                if (room.right != null) open.computeIfAbsent(depth, d -> new ArrayDeque<>()).addLast(room.right);
            }
            means.add(depth - 1, (double) sum / rooms);
        }
        return means;
    }
}
