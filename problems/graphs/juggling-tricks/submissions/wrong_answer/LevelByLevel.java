// time: n log n; space: n
class Solution {
    /** All that can be learnt now, in order; then all that has become possible by it; and so on. */
    public int[] order(int[][] needs) {
        int n = needs.length;
        List<List<Integer>> neededFor = new ArrayList<>();
        List<Integer> round = new ArrayList<>();
        int[] missing = new int[n];
        for (int i = 0; i < n; i++) {
            neededFor.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            missing[i] = needs[i].length;
            for (int need : needs[i]) {
                neededFor.get(need).add(i);
            }
            if (missing[i] == 0) {
                round.add(i);
            }
        }
        List<Integer> result = new ArrayList<>();
        while (!round.isEmpty()) {
            Collections.sort(round);
            result.addAll(round);
            List<Integer> next = new ArrayList<>();
            for (int trick : round) {
                for (int other : neededFor.get(trick)) {
                    if (--missing[other] == 0) {
                        next.add(other);
                    }
                }
            }
            round = next;
        }
        return result.size() == n ? result.stream().mapToInt(i -> i).toArray() : new int[0];
    }
}
