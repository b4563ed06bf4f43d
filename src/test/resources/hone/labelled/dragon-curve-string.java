// input: int n
// time: 2^n
// space: 2^n
// tags: library, string-builder, string, jdk-cost
// why: each round more than doubles the text by appending its reversed and swapped copy
class Solution {
    public String solve(int n) {
        StringBuilder turns = new StringBuilder();
        for (int round = 0; round < n; round++) {
            String mirrored = new StringBuilder(turns).reverse().toString()
                    .replace('L', 'x').replace('R', 'L').replace('x', 'R');
            turns.append('R').append(mirrored);
        }
        return turns.toString();
    }
}
