// time: n log n; space: n+m
class Solution {
    private long[] time;
    private int[] heap;
    private int[] place;
    private int size;

    /** Linked tubes in arrays, and a heap of the desks in which a desk moves up when its time falls. */
    public long[] earliest(int n, int[][] tubes) {
        int[] first = new int[n];
        int[] next = new int[tubes.length];
        Arrays.fill(first, -1);
        for (int i = 0; i < tubes.length; i++) {
            next[i] = first[tubes[i][0]];
            first[tubes[i][0]] = i;
        }
        time = new long[n];
        Arrays.fill(time, Long.MAX_VALUE);
        heap = new int[n];
        place = new int[n];
        Arrays.fill(place, -1);
        lower(0, 0);
        while (size > 0) {
            int desk = take();
            for (int i = first[desk]; i >= 0; i = next[i]) {
                lower(tubes[i][1], time[desk] + tubes[i][2]);
            }
        }
        for (int desk = 0; desk < n; desk++) {
            time[desk] = time[desk] == Long.MAX_VALUE ? -1 : time[desk];
        }
        return time;
    }

    private void lower(int desk, long to) {
        if (to < time[desk]) {
            time[desk] = to;
            int at = place[desk];
            if (at < 0) {
                at = size++;
            }
            while (at > 0 && time[heap[(at - 1) / 2]] > to) {
                put(heap[(at - 1) / 2], at);
                at = (at - 1) / 2;
            }
            put(desk, at);
        }
    }

    private int take() {
        int result = heap[0];
        int moved = heap[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && time[heap[child + 1]] < time[heap[child]]) {
                child++;
            }
            if (time[heap[child]] >= time[moved]) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(moved, at);
        return result;
    }

    private void put(int desk, int at) {
        heap[at] = desk;
        place[desk] = at;
    }
}
