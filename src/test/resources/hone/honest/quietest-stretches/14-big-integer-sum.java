// style: BigInteger for the sum, longValueExact at the end
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    public long total(int[] levels) {
        BigInteger total = BigInteger.ZERO;
        Deque<int[]> stack = new ArrayDeque<>();
        for (int i = 0; i <= levels.length; i++) {
            while (!stack.isEmpty() && (i == levels.length || stack.getFirst()[1] > levels[i])) {
                int[] top = stack.removeFirst();
                int left = stack.isEmpty() ? -1 : stack.getFirst()[0];
                BigInteger count = BigInteger.valueOf(top[0] - left).multiply(BigInteger.valueOf(i - top[0]));
                total = total.add(count.multiply(BigInteger.valueOf(top[1])));
            }
            if (i < levels.length) {
                stack.addFirst(new int[] {i, levels[i]});
            }
        }
        return total.longValueExact();
    }
}
