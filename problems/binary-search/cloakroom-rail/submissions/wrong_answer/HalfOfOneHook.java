// time: n log n; space: n
class Solution {
    public int[] hooks(int[] coats, int[] tickets) {
        int[] hooks = new int[tickets.length];
        for (int i = 0; i < tickets.length; i++) {
            hooks[i] = hook(coats, tickets[i]);
        }
        return hooks;
    }

    private int hook(int[] coats, int ticket) {
        int low = 0;
        int high = coats.length - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (coats[middle] == ticket) {
                return middle;
            }
            if (coats[low] < coats[middle]) {
                if (coats[low] <= ticket && ticket < coats[middle]) {
                    high = middle - 1;
                } else {
                    low = middle + 1;
                }
            } else if (coats[middle] < ticket && ticket <= coats[high]) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
