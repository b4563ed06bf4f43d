// input: int n
// time: 2^n
// space: 2^n
// tags: library, list, bits, space
// why: the list doubles n times and is the result
class Solution {
    public List<Integer> solve(int n) {
        List<Integer> codes = new ArrayList<>();
        codes.add(0);
        for (int bit = 0; bit < n; bit++) {
            for (int i = codes.size() - 1; i >= 0; i--) {
                codes.add(codes.get(i) | (1 << bit));
            }
        }
        return codes;
    }
}
