// time: n^2; space: n
class Solution {
    public int[] groups(int n, int[][] bridges) {
        int[] result = new int[bridges.length];
        Map<Integer, List<Integer>> linked = new HashMap<>();
        for (int i = 0; i < bridges.length; i++) {
            int a = bridges[i][0];
            int b = bridges[i][1];
            linked.computeIfAbsent(a, house -> new ArrayList<>()).add(b);
            linked.computeIfAbsent(b, house -> new ArrayList<>()).add(a);
            boolean[] seen = new boolean[n];
            int count = 0;
            for (int house = 0; house < n; house++) {
                if (!seen[house]) {
                    count++;
                    Deque<Integer> waiting = new ArrayDeque<>(List.of(house));
                    seen[house] = true;
                    while (!waiting.isEmpty()) {
                        for (int other : linked.getOrDefault(waiting.poll(), List.of())) {
                            if (!seen[other]) {
                                seen[other] = true;
                                waiting.add(other);
                            }
                        }
                    }
                }
            }
            result[i] = count;
        }
        return result;
    }
}
