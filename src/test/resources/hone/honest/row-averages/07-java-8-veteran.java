// style: Java 8 veteran: grouping by depth into a TreeMap of summaries, a consumer for the children
import java.util.*;
import java.util.stream.Collectors;

public class Solution {
    private static final class Room {
        private final TreeNode node;
        private final int depth;

        private Room(final TreeNode node, final int depth) {
            this.node = node;
            this.depth = depth;
        }

        int getDepth() {
            return depth;
        }

        int getValue() {
            return node.val;
        }
    }

    public List<Double> averages(final TreeNode root) {
        final List<Room> rooms = new ArrayList<>();
        Optional.ofNullable(root).map(r -> new Room(r, 0)).ifPresent(rooms::add);
        for (int i = 0; i < rooms.size(); i++) {
            final Room room = rooms.get(i);
            Arrays.asList(room.node.left, room.node.right).stream()
                    .filter(Objects::nonNull)
                    .map(child -> new Room(child, room.getDepth() + 1))
                    .forEachOrdered(rooms::add);
        }
        return new ArrayList<>(rooms.stream()
                .collect(Collectors.groupingBy(Room::getDepth, TreeMap::new, Collectors.averagingLong(Room::getValue)))
                .values());
    }
}
