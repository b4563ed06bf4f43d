// time: n log n; space: n
class Solution {
    public int[] hooks(int[] coats, int[] tickets) {
        int smallest = smallest(coats);
        int[] hooks = new int[tickets.length];
        for (int i = 0; i < tickets.length; i++) {
            hooks[i] = hook(coats, smallest, tickets[i]);
        }
        return hooks;
    }

    private int smallest(int[] coats) {
        int low = 0;
        int high = coats.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (coats[middle] > coats[high]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Searches the row that begins at the smallest number and goes round. */
    private int hook(int[] coats, int smallest, int ticket) {
        int low = 0;
        int high = coats.length - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int hook = (smallest + middle) % coats.length;
            if (coats[hook] == ticket) {
                return hook;
            }
            if (coats[hook] < ticket) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
