// style: a two-dimensional jagged array of nodes, deepToString on tiny input
class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        int n = 0;
        for (ListNode p = head; p != null; p = p.next) n++;
        ListNode[][] blocks = new ListNode[(n + size - 1) / size][];
        ListNode p = head;
        for (int b = 0; b < blocks.length; b++) {
            blocks[b] = new ListNode[Math.min(size, n - b * size)];
            for (int i = 0; i < blocks[b].length; i++, p = p.next) {
                boolean full = blocks[b].length == size;
                blocks[b][full ? size - 1 - i : i] = p;
            }
        }
        if (n < 6) {
            Integer[][] values = new Integer[blocks.length][];
            for (int b = 0; b < blocks.length; b++) {
                values[b] = new Integer[blocks[b].length];
                for (int i = 0; i < values[b].length; i++) values[b][i] = blocks[b][i].val;
            }
            System.out.println(Arrays.deepToString(values));
        }
        ListNode rest = null;
        for (int b = blocks.length; b-- != 0; ) {
            for (int i = blocks[b].length; i-- != 0; ) {
                blocks[b][i].next = rest;
                rest = blocks[b][i];
            }
        }
        return rest;
    }
}
