// time: n^2; space: n
class Solution {
    public boolean balanced(int[] crates) {
        int half = IntStream.of(crates).sum() / 2;
        boolean[] reached = new boolean[half + 1];
        reached[0] = true;
        for (int crate : crates) {
            for (int weight = half; weight >= crate; weight--) {
                reached[weight] |= reached[weight - crate];
            }
        }
        return reached[half];
    }
}
