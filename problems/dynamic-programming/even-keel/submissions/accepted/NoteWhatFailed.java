// time: n^2; space: n^2
class Solution {
    private boolean[][] failed;
    private int[] crates;

    public boolean balanced(int[] crates) {
        int total = IntStream.of(crates).sum();
        if (total % 2 != 0) {
            return false;
        }
        this.crates = crates;
        failed = new boolean[crates.length][total / 2 + 1];
        return fill(0, total / 2);
    }

    private boolean fill(int from, int missing) {
        if (missing == 0) {
            return true;
        }
        if (missing < 0 || from == crates.length || failed[from][missing]) {
            return false;
        }
        if (fill(from + 1, missing - crates[from]) || fill(from + 1, missing)) {
            return true;
        }
        failed[from][missing] = true;
        return false;
    }
}
