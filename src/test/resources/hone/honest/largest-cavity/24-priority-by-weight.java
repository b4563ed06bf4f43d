// style: groups collected as objects in a priority queue, best first; formatted report with MessageFormat
import java.text.MessageFormat;

class Solution {
    private static class Group implements Comparable<Group> {
        private long weight;
        private int cells;
        private boolean closed = true;

        @Override
        public int compareTo(Group other) {
            int byClosed = Boolean.compare(other.closed, closed);
            return byClosed != 0 ? byClosed : Long.compare(other.weight, weight);
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        PriorityQueue<Group> groups = new PriorityQueue<>();
        int[] limit = {solid.length - 1, solid[0].length - 1, solid[0][0].length - 1};
        for (int x = 0; x <= limit[0]; x++) {
            for (int y = 0; y <= limit[1]; y++) {
                for (int z = 0; z <= limit[2]; z++) {
                    if (!solid[x][y][z]) {
                        Group group = new Group();
                        List<int[]> cells = new ArrayList<>();
                        cells.add(new int[] {x, y, z});
                        solid[x][y][z] = true;
                        for (int i = 0; i < cells.size(); i++) {
                            int[] c = cells.get(i);
                            group.weight += weight[c[0]][c[1]][c[2]];
                            group.cells++;
                            for (int axis = 0; axis < 3; axis++) {
                                group.closed &= c[axis] > 0 && c[axis] < limit[axis];
                                for (int by = -1; by <= 1; by += 2) {
                                    if (c[axis] + by < 0 || c[axis] + by > limit[axis]) continue;
                                    c[axis] += by;
                                    if (!solid[c[0]][c[1]][c[2]]) {
                                        solid[c[0]][c[1]][c[2]] = true;
                                        cells.add(c.clone());
                                    }
                                    c[axis] -= by;
                                }
                            }
                        }
                        groups.add(group);
                    }
                }
            }
        }
        Group first = groups.peek();
        if (first == null || !first.closed) {
            return 0;
        }
        System.out.println(MessageFormat.format("{0,number,integer} cells weigh {1}", first.cells, first.weight));
        return first.weight;
    }
}
