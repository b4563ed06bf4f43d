// input: int n
// time: sqrt n
// space: sqrt n
// tags: list, space, amortised
// why: there are sqrt(n) squares up to n and all are kept in the resulting list (growth amortised)
class Solution {
    public List<Integer> solve(int n) {
        List<Integer> squares = new ArrayList<>();
        int i = 1;
        while (i * i <= n) {
            squares.add(i * i);
            i++;
        }
        return squares;
    }
}
