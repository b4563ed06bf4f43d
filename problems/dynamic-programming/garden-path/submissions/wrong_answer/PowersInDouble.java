// time: 1; space: 1
class Solution {
    public long ways(int length) {
        double growth = 1.8392867552141612;
        return Math.round(0.6184199223193913 * Math.pow(growth, length));
    }
}
