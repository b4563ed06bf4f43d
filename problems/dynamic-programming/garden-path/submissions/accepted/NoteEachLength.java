// time: n; space: n
class Solution {
    private long[] known;

    public long ways(int length) {
        known = new long[length + 1];
        return count(length);
    }

    private long count(int length) {
        if (length <= 0) {
            return length == 0 ? 1 : 0;
        }
        if (known[length] == 0) {
            known[length] = count(length - 1) + count(length - 2) + count(length - 3);
        }
        return known[length];
    }
}
