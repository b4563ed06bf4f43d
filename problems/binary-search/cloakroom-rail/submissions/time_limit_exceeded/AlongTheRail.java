// time: n^2; space: n
class Solution {
    public int[] hooks(int[] coats, int[] tickets) {
        int[] hooks = new int[tickets.length];
        for (int i = 0; i < tickets.length; i++) {
            hooks[i] = -1;
            for (int hook = 0; hook < coats.length; hook++) {
                if (coats[hook] == tickets[i]) {
                    hooks[i] = hook;
                    break;
                }
            }
        }
        return hooks;
    }
}
