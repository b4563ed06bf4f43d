// time: n^2; space: n
class Solution {
    public boolean balanced(int[] crates) {
        int total = IntStream.of(crates).sum();
        if (total % 2 != 0) {
            return false;
        }
        boolean[] reached = new boolean[total / 2 + 1];
        reached[0] = true;
        for (int crate : crates) {
            for (int weight = crate; weight <= total / 2; weight++) {
                reached[weight] |= reached[weight - crate];
            }
        }
        return reached[total / 2];
    }
}
