// time: n; space: 1
class Solution {
    public int flashes(int[] reach) {
        int last = reach.length - 1;
        int at = 0;
        int flashes = 0;
        while (at < last) {
            if (reach[at] == 0) {
                return -1;
            }
            flashes++;
            if (reach[at] >= last - at) {
                return flashes;
            }
            int next = at + 1;
            for (int j = at + 1; j <= at + reach[at]; j++) {
                if (reach[j] >= reach[next]) {
                    next = j;
                }
            }
            at = next;
        }
        return flashes;
    }
}
