// style: runs along z as units: union of overlapping runs in neighbouring lines, an inner class with static nested list
class Solution {
    private static final class Run {
        final int x, y, from, to;
        final long weight;
        Run parent = this;
        boolean open;
        long total;

        Run(int x, int y, int from, int to, long weight, boolean open) {
            this.x = x;
            this.y = y;
            this.from = from;
            this.to = to;
            this.weight = weight;
            this.open = open;
        }

        Run root() {
            Run root = this;
            while (root.parent != root) root = root.parent;
            for (Run run = this; run != root; ) {
                Run up = run.parent;
                run.parent = root;
                run = up;
            }
            return root;
        }
    }

    private static void join(List<Run> one, List<Run> other) {
        int i = 0, j = 0;
        while (i < one.size() && j < other.size()) {
            Run a = one.get(i), b = other.get(j);
            if (a.from < b.to && b.from < a.to) {
                Run ra = a.root(), rb = b.root();
                if (ra != rb) {
                    rb.parent = ra;
                    ra.open |= rb.open;
                }
            }
            if (a.to < b.to) i++;
            else j++;
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        List<Run> all = new ArrayList<>();
        List<List<Run>> previousPlane = null;
        for (int x = 0; x < solid.length; x++) {
            List<List<Run>> plane = new ArrayList<>();
            for (int y = 0; y < solid[x].length; y++) {
                boolean[] line = solid[x][y];
                List<Run> runs = new ArrayList<>();
                for (int z = 0; z < line.length; z++) {
                    if (line[z]) continue;
                    int from = z;
                    long sum = 0;
                    for (; z < line.length && !line[z]; z++) sum += weight[x][y][z];
                    boolean open = x == 0 || y == 0 || from == 0
                            || x == solid.length - 1 || y == solid[x].length - 1 || z == line.length;
                    runs.add(new Run(x, y, from, z, sum, open));
                }
                if (y > 0) join(plane.get(y - 1), runs);
                if (previousPlane != null) join(previousPlane.get(y), runs);
                plane.add(runs);
                all.addAll(runs);
            }
            previousPlane = plane;
        }
        long best = 0;
        for (Run run : all) {
            Run root = run.root();
            root.total += run.weight;
        }
        for (Run run : all) {
            if (run.parent == run && !run.open) best = Math.max(best, run.total);
        }
        return best;
    }
}
