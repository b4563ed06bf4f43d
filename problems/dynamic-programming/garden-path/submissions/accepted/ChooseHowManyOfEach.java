// time: n^3; space: 1
class Solution {
    /** For each number of long and middle slabs: in how many orders can they be laid? */
    public long ways(int length) {
        BigInteger total = BigInteger.ZERO;
        for (int threes = 0; 3 * threes <= length; threes++) {
            for (int twos = 0; 3 * threes + 2 * twos <= length; twos++) {
                int slabs = length - 2 * threes - twos;
                total = total.add(choose(slabs, threes).multiply(choose(slabs - threes, twos)));
            }
        }
        return total.longValueExact();
    }

    private static BigInteger choose(int n, int k) {
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }
}
