// input: int n
// time: n^2
// space: n^2
// tags: list of lists, combinatorics
// why: row i has i numbers and all n rows are returned
class Solution {
    private static final int MOD = 1_000_000_007;

    public List<List<Integer>> solve(int n) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = List.of(1);
        while (rows.size() < n) {
            rows.add(row);
            row = below(row);
        }
        return rows;
    }

    private List<Integer> below(List<Integer> up) {
        List<Integer> down = new ArrayList<>(up.size() + 1);
        int carry = 0;
        for (int x : up) {
            down.add((carry + x) % MOD);
            carry = x;
        }
        down.add(carry);
        return down;
    }
}
