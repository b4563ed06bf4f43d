// input: int[] random
// time: n
// space: n
// tags: rounds, halving
// why: each round halves the number of players, n/2 + n/4 + ... games in all; the first round array dominates memory
class Solution {
    public int solve(int[] a) {
        int[] players = a.clone();
        int alive = players.length;
        while (alive > 1) {
            int next = 0;
            for (int i = 0; i < alive; i += 2) {
                players[next++] = i + 1 < alive ? Math.max(players[i], players[i + 1]) : players[i];
            }
            alive = next;
        }
        return alive == 0 ? -1 : players[0];
    }
}
