// time: n; space: 1
class Solution {
    public long ways(int length) {
        long threeBack = 0;
        long twoBack = 0;
        long oneBack = 1;
        for (int i = 1; i <= length; i++) {
            long next = threeBack + twoBack + oneBack;
            threeBack = twoBack;
            twoBack = oneBack;
            oneBack = next;
        }
        return oneBack;
    }
}
