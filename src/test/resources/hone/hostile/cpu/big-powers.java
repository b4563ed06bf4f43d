// expect: TLE
// Powers of large numbers: few calls, each of which takes very long.
class Solution {
    long total(int[] numbers) {
        BigInteger x = BigInteger.valueOf(3);
        for (int i = 0; i < 1_000; i++) {
            x = BigInteger.valueOf(7 + i).pow(3_000_000).mod(BigInteger.TWO.pow(1_000_003).subtract(x));
        }
        return x.toString().length();
    }
}
