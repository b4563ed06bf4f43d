// time: n log n; space: n
class Solution {
    public int[] order(int[][] needs) {
        int n = needs.length;
        List<List<Integer>> neededFor = new ArrayList<>();
        for (int trick = 0; trick < n; trick++) {
            neededFor.add(new ArrayList<>());
        }
        int[] missing = new int[n];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int trick = 0; trick < n; trick++) {
            missing[trick] = needs[trick].length;
            for (int need : needs[trick]) {
                neededFor.get(need).add(trick);
            }
            if (missing[trick] == 0) {
                ready.add(trick);
            }
        }
        int[] result = new int[n];
        int learnt = 0;
        while (!ready.isEmpty()) {
            int trick = ready.poll();
            result[learnt] = trick;
            learnt++;
            for (int next : neededFor.get(trick)) {
                missing[next]--;
                if (missing[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return learnt == n ? result : new int[0];
    }
}
