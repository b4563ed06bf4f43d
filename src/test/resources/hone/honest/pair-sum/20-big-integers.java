// style: overflow is no worry with BigInteger
import java.math.BigInteger;
import java.util.HashMap;

class Solution {
    public int[] pairSum(int[] numbers, int target) {
        final BigInteger goal = BigInteger.valueOf(target);
        final HashMap<BigInteger, Integer> seen = new HashMap<BigInteger, Integer>();
        int i = 0;
        do {
            BigInteger value = BigInteger.valueOf(numbers[i]);
            Integer partner = seen.get(goal.subtract(value));
            if (partner != null) {
                return new int[] {partner.intValue(), i};
            }
            seen.put(value, i);
            i++;
        } while (i < numbers.length);
        return new int[] {BigInteger.ZERO.intValue(), BigInteger.ONE.intValue()};
    }
}
