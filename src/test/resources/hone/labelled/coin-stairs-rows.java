// input: int n
// time: sqrt n
// space: sqrt n
// tags: simulation, list
// why: rows of 1, 2, 3, ... coins use n up after about sqrt(2n) rows, and all rows are returned
class Solution {
    public List<Integer> solve(int n) {
        List<Integer> rows = new ArrayList<>();
        int coins = n, want = 1;
        while (coins > 0) {
            int row = Math.min(want++, coins);
            rows.add(row);
            coins -= row;
        }
        // an incomplete last row goes on top
        int size = rows.size();
        if (size > 1 && rows.get(size - 1) < size) {
            rows.add(0, rows.remove(size - 1));
        }
        return rows;
    }
}
