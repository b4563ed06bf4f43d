// time: n*m; space: n+m
class Solution {
    public int fewestStamps(int[] stamps, int postage) {
        int[] fewest = new int[postage + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int amount = 1; amount <= postage; amount++) {
            for (int stamp : stamps) {
                if (stamp <= amount) {
                    fewest[amount] = Math.min(fewest[amount], fewest[amount - stamp] + 1);
                }
            }
        }
        return fewest[postage] == Integer.MAX_VALUE ? -1 : fewest[postage];
    }
}
