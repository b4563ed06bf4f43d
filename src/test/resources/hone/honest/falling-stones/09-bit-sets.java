// style: a BitSet of stones and one of blocks for each column
class Solution {
    public void settle(char[][] board) {
        int rows = board.length;
        for (int c = 0; c < board[0].length; c++) {
            BitSet stones = new BitSet(rows);
            BitSet blocks = new BitSet(rows + 1);
            for (int r = 0; r < rows; r++) {
                if (board[r][c] == 'o') stones.set(r);
                else if (board[r][c] == '#') blocks.set(r);
            }
            blocks.set(rows);
            BitSet settled = new BitSet(rows);
            for (int from = 0, block = blocks.nextSetBit(0); block >= 0; from = block + 1, block = blocks.nextSetBit(from)) {
                int count = stones.get(from, block).cardinality();
                settled.set(block - count, block);
            }
            BitSet changed = (BitSet) settled.clone();
            changed.xor(stones);
            final int column = c;
            changed.stream().forEach(r -> board[r][column] = settled.get(r) ? 'o' : '.');
        }
    }
}
