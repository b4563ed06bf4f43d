// time: n*m; space: m
class Solution {
    /** Round after round: which amounts can be reached with one stamp more, and with no fewer? */
    public int fewestStamps(int[] stamps, int postage) {
        boolean[] reached = new boolean[postage + 1];
        int[] queue = new int[postage + 1];
        int end = 1;
        reached[0] = true;
        int count = 0;
        for (int from = 0; from < end; count++) {
            if (reached[postage]) {
                return count;
            }
            int to = end;
            for (; from < to; from++) {
                for (int stamp : stamps) {
                    if (stamp <= postage - queue[from] && !reached[queue[from] + stamp]) {
                        reached[queue[from] + stamp] = true;
                        queue[end++] = queue[from] + stamp;
                    }
                }
            }
            if (reached[postage]) {
                return count + 1;
            }
        }
        return -1;
    }
}
