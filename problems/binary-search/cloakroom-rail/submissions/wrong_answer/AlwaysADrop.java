// time: n log n; space: n
class Solution {
    public int[] hooks(int[] coats, int[] tickets) {
        int largest = 0;
        while (largest < coats.length - 2 && coats[largest] < coats[largest + 1]) {
            largest++;
        }
        int[] hooks = new int[tickets.length];
        for (int i = 0; i < tickets.length; i++) {
            int hook = tickets[i] >= coats[0]
                    ? Arrays.binarySearch(coats, 0, largest + 1, tickets[i])
                    : Arrays.binarySearch(coats, largest + 1, coats.length, tickets[i]);
            hooks[i] = Math.max(-1, hook);
        }
        return hooks;
    }
}
