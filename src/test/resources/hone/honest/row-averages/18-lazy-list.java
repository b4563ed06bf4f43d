// style: the answer is an own AbstractList over two arrays, with RandomAccess
class Solution {
    private static class Means extends AbstractList<Double> implements RandomAccess {
        private long[] sums = new long[4];
        private int[] rooms = new int[4];
        private int size;

        void add(int row, int reading) {
            if (row >= sums.length) {
                sums = Arrays.copyOf(sums, sums.length * 2);
                rooms = Arrays.copyOf(rooms, rooms.length * 2);
            }
            size = Math.max(size, row + 1);
            sums[row] += reading;
            rooms[row] += 1;
        }

        @Override
        public Double get(int row) {
            if (row < 0 || row >= size) {
                throw new IndexOutOfBoundsException("row " + row + " of " + size);
            }
            return (double) sums[row] / rooms[row];
        }

        @Override
        public int size() {
            return size;
        }
    }

    public List<Double> averages(TreeNode root) {
        Means means = new Means();
        descend(means, root, 0);
        return means;
    }

    private static void descend(Means means, TreeNode room, int row) {
        for (; room != null; room = room.right, row++) {
            means.add(row, room.val);
            descend(means, room.left, row + 1);
        }
    }
}
