// time: n log n; space: 1
class Solution {
    public long passed(int[] lengths, int[] orders) {
        long total = 0;
        for (int order : orders) {
            int low = 0;
            int high = lengths.length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (lengths[middle] <= order) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            total += low;
        }
        return total;
    }
}
