// time: n^2; space: n
class Solution {
    /** Crosses off a trick that has been learnt in all the lists. */
    public int[] order(int[][] needs) {
        List<Set<Integer>> missing = new ArrayList<>();
        TreeSet<Integer> ready = new TreeSet<>();
        for (int trick = 0; trick < needs.length; trick++) {
            Set<Integer> list = new HashSet<>();
            for (int need : needs[trick]) {
                list.add(need);
            }
            missing.add(list);
            if (list.isEmpty()) {
                ready.add(trick);
            }
        }
        int[] result = new int[needs.length];
        int learnt = 0;
        while (!ready.isEmpty()) {
            int trick = ready.pollFirst();
            result[learnt++] = trick;
            for (int other = 0; other < needs.length; other++) {
                if (missing.get(other).remove(trick) && missing.get(other).isEmpty()) {
                    ready.add(other);
                }
            }
        }
        return learnt == needs.length ? result : new int[0];
    }
}
