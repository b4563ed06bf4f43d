// input: int n
// time: n^2
// space: n^2
// tags: library, dynamic-programming, list, space
// why: row i has i entries and all n rows are returned
class Solution {
    public List<List<Integer>> solve(int n) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Integer> row = new ArrayList<>();
            for (int j = 0; j <= i; j++) {
                if (j == 0 || j == i) row.add(1);
                else row.add((rows.get(i - 1).get(j - 1) + rows.get(i - 1).get(j)) % 1000);
            }
            rows.add(row);
        }
        return rows;
    }
}
