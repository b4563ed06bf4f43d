// input: int n
// time: sqrt n
// space: 1
// tags: two-pointers, nested-loops, amortised
// why: x climbs to sqrt(n) while y only falls from sqrt(n), so the inner loop costs sqrt(n) in total
class Solution {
    public long solve(int n) {
        int y = (int) Math.sqrt(n);
        long points = 0;
        for (int x = 0; x * x <= n; x++) {
            while (y > 0 && x * x + y * y > n) {
                y--;
            }
            points += y + 1;
        }
        return points;
    }
}
