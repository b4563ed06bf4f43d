// style: labels from a sweep through the block, equivalent labels in a TreeMap of sets, sums by label
class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        int[][][] label = new int[solid.length][solid[0].length][solid[0][0].length];
        List<Integer> same = new ArrayList<>();
        same.add(0);
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[x].length; y++) {
                for (int z = 0; z < solid[x][y].length; z++) {
                    if (solid[x][y][z]) {
                        label[x][y][z] = -1;
                        continue;
                    }
                    int mine = x == 0 || y == 0 || z == 0 || x == solid.length - 1
                            || y == solid[x].length - 1 || z == solid[x][y].length - 1 ? 0 : same.size();
                    if (mine > 0) same.add(mine);
                    label[x][y][z] = mine;
                    if (x > 0) unite(same, mine, label[x - 1][y][z]);
                    if (y > 0) unite(same, mine, label[x][y - 1][z]);
                    if (z > 0) unite(same, mine, label[x][y][z - 1]);
                }
            }
        }
        Map<Integer, Long> sums = new TreeMap<>();
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[x].length; y++) {
                for (int z = 0; z < solid[x][y].length; z++) {
                    if (label[x][y][z] > 0) {
                        sums.merge(root(same, label[x][y][z]), (long) weight[x][y][z], Long::sum);
                    }
                }
            }
        }
        sums.remove(0);
        return sums.isEmpty() ? 0 : Collections.max(sums.values());
    }

    private static int root(List<Integer> same, int label) {
        while (same.get(label) != label) {
            same.set(label, same.get(same.get(label)));
            label = same.get(label);
        }
        return label;
    }

    private static void unite(List<Integer> same, int one, int other) {
        if (other < 0) return;
        int a = root(same, one), b = root(same, other);
        same.set(Math.max(a, b), Math.min(a, b));
    }
}
