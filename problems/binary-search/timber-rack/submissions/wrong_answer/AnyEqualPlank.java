// time: n log n; space: 1
class Solution {
    public long passed(int[] lengths, int[] orders) {
        long total = 0;
        for (int order : orders) {
            int place = Arrays.binarySearch(lengths, order);
            total += place >= 0 ? place : -place - 1;
        }
        return total;
    }
}
