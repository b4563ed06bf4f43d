// time: n log n; space: n
class Solution {
    public int[] order(int[][] needs) {
        int n = needs.length;
        List<List<Integer>> neededFor = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            neededFor.add(new ArrayList<>());
        }
        int[] missing = new int[n];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < n; i++) {
            missing[i] = needs[i].length;
            for (int need : needs[i]) {
                neededFor.get(need).add(i);
            }
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        int[] result = new int[n];
        int learnt = 0;
        while (!ready.isEmpty()) {
            int trick = ready.poll();
            result[learnt++] = trick;
            for (int next : neededFor.get(trick)) {
                if (--missing[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return Arrays.copyOf(result, learnt);
    }
}
