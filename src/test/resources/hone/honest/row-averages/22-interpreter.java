// style: a little machine: opcodes in a switch, an int stack beside an object stack
class Solution {
    private static final int ENTER = 0, ADD = 1, RIGHT = 2, LEAVE = 3;

    public List<Double> averages(TreeNode root) {
        TreeNode[] rooms = new TreeNode[16];
        int[] ops = new int[16];
        long[] sum = new long[16];
        int[] count = new int[16];
        int sp = 0, height = 0;
        rooms[0] = root;
        ops[0] = ENTER;
        while (sp >= 0) {
            if (sp + 1 == rooms.length) {
                rooms = Arrays.copyOf(rooms, 2 * rooms.length);
                ops = Arrays.copyOf(ops, 2 * ops.length);
                sum = Arrays.copyOf(sum, 2 * sum.length);
                count = Arrays.copyOf(count, 2 * count.length);
            }
            switch (ops[sp]++) {
                case ENTER:
                    if (rooms[sp] == null) ops[sp] = LEAVE;
                    break;
                case ADD:
                    sum[sp] += rooms[sp].val;
                    count[sp]++;
                    height = Math.max(height, sp + 1);
                    rooms[sp + 1] = rooms[sp].left;
                    ops[++sp] = ENTER;
                    break;
                case RIGHT:
                    rooms[sp + 1] = rooms[sp].right;
                    ops[++sp] = ENTER;
                    break;
                case LEAVE:
                    sp--;
                    break;
                default:
                    throw new InternalError("opcode " + ops[sp]);
            }
        }
        List<Double> means = new ArrayList<>(height);
        for (int i = 0; i < height; i++) means.add(sum[i] / (double) count[i]);
        return means;
    }
}
