// time: n*m; space: m
class Solution {
    public int fewestStamps(int[] stamps, int postage) {
        int[] fewest = new int[postage + 1];
        for (int amount = 1; amount <= postage; amount++) {
            fewest[amount] = postage + 1;
            for (int stamp : stamps) {
                if (stamp <= amount) {
                    fewest[amount] = Math.min(fewest[amount], fewest[amount - stamp] + 1);
                }
            }
        }
        return fewest[postage] > postage ? -1 : fewest[postage];
    }
}
