// time: n*m; space: m
class Solution {
    public int fewestStamps(int[] stamps, int postage) {
        int[] fewest = new int[postage + 1];
        Arrays.fill(fewest, 1000000);
        fewest[0] = 0;
        for (int stamp : stamps) {
            for (int amount = stamp; amount <= postage; amount++) {
                fewest[amount] = Math.min(fewest[amount], fewest[amount - stamp] + 1);
            }
        }
        return fewest[postage] == 1000000 ? -1 : fewest[postage];
    }
}
