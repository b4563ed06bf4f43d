// style: a sorted linked list by hand after an insertion into buckets of the start
class Solution {
    static class Stretch {
        int start, end;
        Stretch next;

        Stretch(int start, int end, Stretch next) {
            this.start = start;
            this.end = end;
            this.next = next;
        }
    }

    public int[][] merge(int[][] shifts) {
        long least = Integer.MAX_VALUE, most = Integer.MIN_VALUE;
        for (int i = 0; i < shifts.length; i++) {
            least = Math.min(least, shifts[i][0]);
            most = Math.max(most, shifts[i][0]);
        }
        Stretch[] buckets = new Stretch[shifts.length];
        for (int i = 0; i < shifts.length; i++) {
            int b = (int) ((shifts[i][0] - least) * (shifts.length - 1) / Math.max(1, most - least));
            Stretch before = null, at = buckets[b];
            while (at != null && at.start < shifts[i][0]) {
                before = at;
                at = at.next;
            }
            Stretch grown;
            if (before != null && before.end >= shifts[i][0]) {
                grown = before;
                grown.end = Math.max(grown.end, shifts[i][1]);
            } else {
                grown = new Stretch(shifts[i][0], shifts[i][1], at);
                if (before == null) {
                    buckets[b] = grown;
                } else {
                    before.next = grown;
                }
            }
            while (grown.next != null && grown.next.start <= grown.end) {
                grown.end = Math.max(grown.end, grown.next.end);
                grown.next = grown.next.next;
            }
        }
        Stretch head = new Stretch(0, 0, null), tail = null;
        int count = 0;
        for (int b = 0; b < buckets.length; b++) {
            for (Stretch s = buckets[b]; s != null; s = s.next) {
                if (tail != null && tail.end >= s.start) {
                    tail.end = Math.max(tail.end, s.end);
                } else {
                    Stretch copy = new Stretch(s.start, s.end, null);
                    if (tail == null) {
                        head.next = copy;
                    } else {
                        tail.next = copy;
                    }
                    tail = copy;
                    count++;
                }
            }
        }
        int[][] result = new int[count][2];
        Stretch s = head.next;
        for (int i = 0; i < count; i++) {
            result[i][0] = s.start;
            result[i][1] = s.end;
            s = s.next;
        }
        return result;
    }
}
