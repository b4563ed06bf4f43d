// time: n log n; space: n
class Solution {
    public int[] hooks(int[] coats, int[] tickets) {
        return Arrays.stream(tickets).map(ticket -> hook(coats, ticket)).toArray();
    }

    private int hook(int[] coats, int ticket) {
        int low = 0;
        int high = coats.length - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (coats[middle] == ticket) {
                return middle;
            }
            boolean inLeft;
            if (coats[low] <= coats[middle]) {
                inLeft = coats[low] <= ticket && ticket < coats[middle];
            } else {
                inLeft = !(coats[middle] < ticket && ticket <= coats[high]);
            }
            if (inLeft) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
