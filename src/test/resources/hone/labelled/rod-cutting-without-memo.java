// input: int[] random
// time: 2^n
// space: n
// tags: recursion, brute-force
// why: T(n) = 1 + T(0) + ... + T(n-1) doubles with each n
class Solution {
    public long solve(int[] price) {
        return best(price, price.length);
    }

    private long best(int[] price, int length) {
        long most = 0;
        for (int cut = 1; cut <= length; cut++) {
            most = Math.max(most, price[cut - 1] + best(price, length - cut));
        }
        return most;
    }
}
