// time: n; space: 1
class Solution {
    public boolean balanced(int[] crates) {
        int total = 0;
        int heaviest = 0;
        for (int crate : crates) {
            total += crate;
            heaviest = Math.max(heaviest, crate);
        }
        return total % 2 == 0 && heaviest <= total / 2;
    }
}
