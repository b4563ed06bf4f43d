// time: n; space: n
class Solution {
    public int[] hooks(int[] coats, int[] tickets) {
        Map<Integer, Integer> hookOf = new HashMap<>();
        for (int i = 0; i < coats.length; i++) {
            hookOf.put(coats[i], i);
        }
        int[] hooks = new int[tickets.length];
        for (int i = 0; i < tickets.length; i++) {
            hooks[i] = hookOf.getOrDefault(tickets[i], -1);
        }
        return hooks;
    }
}
