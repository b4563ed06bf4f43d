// time: n; space: 1
class Solution {
    public long place(long factor, long pulls, long places) {
        return BigInteger.valueOf(factor).modPow(BigInteger.valueOf(pulls), BigInteger.valueOf(places)).longValue();
    }
}
