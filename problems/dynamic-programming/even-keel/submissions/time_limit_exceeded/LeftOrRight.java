// time: 2^n; space: n
class Solution {
    public boolean balanced(int[] crates) {
        int total = IntStream.of(crates).sum();
        return total % 2 == 0 && fill(crates, 0, total / 2);
    }

    private static boolean fill(int[] crates, int from, int missing) {
        if (missing == 0) {
            return true;
        }
        if (missing < 0 || from == crates.length) {
            return false;
        }
        return fill(crates, from + 1, missing - crates[from]) || fill(crates, from + 1, missing);
    }
}
