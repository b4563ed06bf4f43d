// time: n^2; space: 1
class Solution {
    public long passed(int[] lengths, int[] orders) {
        long total = 0;
        for (int order : orders) {
            int place = 0;
            while (place < lengths.length && lengths[place] < order) {
                place++;
            }
            total += place;
        }
        return total;
    }
}
