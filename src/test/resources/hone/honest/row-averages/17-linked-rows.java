// style: a linked list of rows by hand, filled while walking depth first with a stack of frames
class Solution {
    private static class Row {
        long sum;
        int rooms;
        Row below;

        Row below() {
            return below == null ? below = new Row() : below;
        }
    }

    private static class Frame {
        final TreeNode room;
        final Row row;
        final Frame under;

        Frame(TreeNode room, Row row, Frame under) {
            this.room = room;
            this.row = row;
            this.under = under;
        }
    }

    public List<Double> averages(TreeNode root) {
        Row top = new Row();
        Frame stack = root == null ? null : new Frame(root, top, null);
        while (stack != null) {
            Frame frame = stack;
            stack = frame.under;
            frame.row.sum += frame.room.val;
            frame.row.rooms++;
            if (frame.room.left != null) stack = new Frame(frame.room.left, frame.row.below(), stack);
            if (frame.room.right != null) stack = new Frame(frame.room.right, frame.row.below(), stack);
        }
        ArrayList<Double> means = new ArrayList<>();
        for (Row row = top; row != null && row.rooms > 0; row = row.below) {
            means.add(1.0 * row.sum / row.rooms);
        }
        means.trimToSize();
        return means;
    }
}
