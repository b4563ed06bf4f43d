// time: n log n; space: 1
class Solution {
    /** The array itself is the heap: no child is longer than its parent. */
    public int lastPiece(int[] ribbons) {
        int size = ribbons.length;
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(ribbons, i, size);
        }
        while (size > 1) {
            int longest = ribbons[0];
            ribbons[0] = ribbons[--size];
            sink(ribbons, 0, size);
            int rest = longest - ribbons[0];
            if (rest > 0) {
                ribbons[0] = rest;
            } else {
                ribbons[0] = ribbons[--size];
            }
            sink(ribbons, 0, size);
        }
        return size == 0 ? 0 : ribbons[0];
    }

    private void sink(int[] heap, int at, int size) {
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[at] >= heap[child]) {
                return;
            }
            int moved = heap[at];
            heap[at] = heap[child];
            heap[child] = moved;
            at = child;
        }
    }
}
