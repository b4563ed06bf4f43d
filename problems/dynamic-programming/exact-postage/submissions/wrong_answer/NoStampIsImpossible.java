// time: n*m; space: n+m
class Solution {
    public int fewestStamps(int[] stamps, int postage) {
        int[] fewest = new int[postage + 1];
        for (int amount = 1; amount <= postage; amount++) {
            for (int stamp : stamps) {
                boolean possible = stamp == amount || stamp < amount && fewest[amount - stamp] > 0;
                if (possible && (fewest[amount] == 0 || fewest[amount] > fewest[amount - stamp] + 1)) {
                    fewest[amount] = fewest[amount - stamp] + 1;
                }
            }
        }
        return fewest[postage] == 0 ? -1 : fewest[postage];
    }
}
