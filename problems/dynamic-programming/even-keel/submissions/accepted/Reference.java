// time: n^2; space: n
class Solution {
    public boolean balanced(int[] crates) {
        int total = 0;
        for (int crate : crates) {
            total += crate;
        }
        if (total % 2 != 0) {
            return false;
        }
        int half = total / 2;
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
