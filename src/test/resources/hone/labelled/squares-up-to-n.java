// input: int n
// time: sqrt n
// space: sqrt n
// tags: list, output
// why: there are floor(sqrt n) positive squares not above n and each is produced once and stored in the answer.
class Solution {
    public List<Integer> solve(int n) {
        var squares = new ArrayList<Integer>();
        for (int i = 1; (long) i * i <= n; i++) {
            squares.add(i * i);
        }
        return squares;
    }
}
