// style: a graph of cell objects with neighbour lists, depth first with marks on the objects
class Solution {
    private static final class Cell {
        final long weight;
        final boolean surface;
        final List<Cell> near = new ArrayList<>(6);
        boolean seen;

        Cell(long weight, boolean surface) {
            this.weight = weight;
            this.surface = surface;
        }

        static void connect(Cell a, Cell b) {
            if (a != null && b != null) {
                a.near.add(b);
                b.near.add(a);
            }
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        int nx = solid.length, ny = solid[0].length, nz = solid[0][0].length;
        Cell[][][] cells = new Cell[nx][ny][nz];
        List<Cell> all = new ArrayList<>();
        for (int x = 0; x < nx; x++) {
            for (int y = 0; y < ny; y++) {
                for (int z = 0; z < nz; z++) {
                    if (solid[x][y][z]) continue;
                    boolean surface = x == 0 || x + 1 == nx || y == 0 || y + 1 == ny || z == 0 || z + 1 == nz;
                    Cell cell = cells[x][y][z] = new Cell(weight[x][y][z], surface);
                    all.add(cell);
                    if (x > 0) Cell.connect(cell, cells[x - 1][y][z]);
                    if (y > 0) Cell.connect(cell, cells[x][y - 1][z]);
                    if (z > 0) Cell.connect(cell, cells[x][y][z - 1]);
                }
            }
        }
        long best = 0;
        for (Cell start : all) {
            if (start.seen) continue;
            Stack<Cell> stack = new Stack<>();
            stack.push(start).seen = true;
            long sum = 0;
            boolean open = false;
            do {
                Cell cell = stack.pop();
                sum += cell.weight;
                open |= cell.surface;
                for (Cell near : cell.near) {
                    if (!near.seen) {
                        near.seen = true;
                        stack.push(near);
                    }
                }
            } while (!stack.empty());
            best = open ? best : Math.max(best, sum);
        }
        return best;
    }
}
