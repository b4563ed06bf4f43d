// time: n log n; space: n
class Solution {
    public int[] hooks(int[] coats, int[] tickets) {
        int[] hooks = new int[tickets.length];
        for (int i = 0; i < tickets.length; i++) {
            hooks[i] = Math.max(-1, Arrays.binarySearch(coats, tickets[i]));
        }
        return hooks;
    }
}
