// input: int n
// time: log n
// space: log n
// tags: string builder, base conversion
// why: n is divided by 26 each round, so the name has log n letters
class Solution {
    public String solve(int n) {
        StringBuilder sb = new StringBuilder();
        int rest = n;
        while (rest-- > 0) {
            sb.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return sb.reverse().toString();
    }
}
