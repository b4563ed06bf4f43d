// input: int n
// time: n^2
// space: n^2
// tags: library, string, repeat, string-builder, space, jdk-cost
// why: line i has i stars and all lines are in the result
class Solution {
    public String solve(int n) {
        StringBuilder picture = new StringBuilder();
        for (int i = 1; i <= n; i++) {
            picture.append("*".repeat(i)).append('\n');
        }
        return picture.toString();
    }
}
