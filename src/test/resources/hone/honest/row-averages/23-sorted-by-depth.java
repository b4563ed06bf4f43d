// style: a queue of records sorted by a comparator chain, reduced group by group
class Solution {
    record Room(int depth, int value) {}

    private static void list(TreeNode node, int depth, Consumer<Room> to) {
        if (node != null) {
            to.accept(new Room(depth, node.val));
            list(node.left, depth + 1, to);
            list(node.right, depth + 1, to);
        }
    }

    public List<Double> averages(TreeNode root) {
        var rooms = Stream.<Room>builder();
        list(root, 0, rooms);
        var sorted = rooms.build()
                .sorted(Comparator.comparing(Room::depth).thenComparing(Comparator.comparing(Room::value).reversed()))
                .iterator();
        var means = new ArrayList<Double>();
        double sum = 0;
        int count = 0;
        while (sorted.hasNext()) {
            var room = sorted.next();
            if (room.depth() > means.size()) {
                means.add(sum / count);
                sum = count = 0;
            }
            sum += room.value();
            ++count;
        }
        if (count != 0) means.add(sum / count);
        return means;
    }
}
