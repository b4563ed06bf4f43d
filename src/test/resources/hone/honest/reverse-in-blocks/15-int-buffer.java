// style: IntStream.Builder in, IntBuffer slices reversed, values written into the same nodes
import java.nio.IntBuffer;

class Solution {
    public ListNode reverseBlocks(ListNode head, int size) {
        IntStream.Builder builder = IntStream.builder();
        for (ListNode node = head; node != null; node = node.next) {
            builder.add(node.val);
        }
        IntBuffer values = IntBuffer.wrap(builder.build().toArray());
        while (values.remaining() >= size) {
            IntBuffer block = values.slice();
            block.limit(size);
            for (int low = 0, high = size - 1; low < high; low++, high--) {
                int kept = block.get(low);
                block.put(low, block.get(high)).put(high, kept);
            }
            values.position(values.position() + size);
        }
        values.clear();
        for (ListNode node = head; node != null; node = node.next) {
            node.val = values.get();
        }
        return head;
    }
}
