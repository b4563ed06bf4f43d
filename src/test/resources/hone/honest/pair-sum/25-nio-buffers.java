// style: IntBuffer and LongBuffer instead of arrays
import java.nio.*;

class Solution {
    public int[] pairSum(int[] numbers, int target) {
        IntBuffer in = IntBuffer.wrap(numbers).asReadOnlyBuffer();
        LongBuffer packed = LongBuffer.allocate(in.remaining());
        while (in.hasRemaining()) {
            int index = in.position();
            packed.put(((long) in.get() << 32) + index);
        }
        packed.flip();
        Arrays.sort(packed.array(), 0, packed.limit());
        IntBuffer out = ByteBuffer.allocate(8).order(ByteOrder.nativeOrder()).asIntBuffer();
        for (int low = 0, high = packed.limit() - 1; low < high; ) {
            long sum = (packed.get(low) >> 32) + (packed.get(high) >> 32);
            if (sum < target) {
                low++;
            } else if (sum > target) {
                high--;
            } else {
                out.put((int) (packed.get(low) & 0x7fffffffL)).put((int) (packed.get(high) & 0x7fffffffL)).flip();
                break;
            }
        }
        int[] answer = new int[out.remaining()];
        out.get(answer);
        return answer;
    }
}
