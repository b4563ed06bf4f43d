// time: n log n; space: n
class Solution {
    /** With the orders from short to long, one walk along the rack serves them all. */
    public long passed(int[] lengths, int[] orders) {
        int[] rising = orders.clone();
        Arrays.sort(rising);
        long total = 0;
        int place = 0;
        for (int order : rising) {
            while (place < lengths.length && lengths[place] < order) {
                place++;
            }
            total += place;
        }
        return total;
    }
}
