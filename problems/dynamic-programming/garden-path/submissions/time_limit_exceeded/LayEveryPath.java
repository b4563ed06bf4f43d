// time: 2^n; space: n
class Solution {
    public long ways(int length) {
        if (length <= 0) {
            return length == 0 ? 1 : 0;
        }
        return ways(length - 1) + ways(length - 2) + ways(length - 3);
    }
}
