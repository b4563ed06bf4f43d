// time: n; space: n
class Solution {
    private final Map<TreeNode, List<TreeNode>> next = new HashMap<>();

    /** The station farthest from anywhere is an end of a longest ride; the one farthest from it is the other. */
    public int longestRide(TreeNode root) {
        if (root == null) {
            return 0;
        }
        Deque<TreeNode> open = new ArrayDeque<>(List.of(root));
        next.put(root, new ArrayList<>());
        while (!open.isEmpty()) {
            TreeNode station = open.pop();
            for (TreeNode child : Arrays.asList(station.left, station.right)) {
                if (child != null) {
                    next.put(child, new ArrayList<>(List.of(station)));
                    next.get(station).add(child);
                    open.push(child);
                }
            }
        }
        TreeNode end = rounds(root).getLast().get(0);
        return rounds(end).size() - 1;
    }

    private List<List<TreeNode>> rounds(TreeNode start) {
        List<List<TreeNode>> rounds = new ArrayList<>();
        Set<TreeNode> seen = new HashSet<>(Set.of(start));
        List<TreeNode> round = List.of(start);
        while (!round.isEmpty()) {
            rounds.add(round);
            List<TreeNode> following = new ArrayList<>();
            for (TreeNode station : round) {
                for (TreeNode other : next.get(station)) {
                    if (seen.add(other)) {
                        following.add(other);
                    }
                }
            }
            round = following;
        }
        return rounds;
    }
}
