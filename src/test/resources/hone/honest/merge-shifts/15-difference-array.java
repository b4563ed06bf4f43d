// style: coordinate compression with maps and a difference array
class Solution {
    public int[][] merge(int[][] shifts) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int[] s : shifts) {
            all.add(s[0]);
            all.add(s[1]);
        }
        Map<Integer, Integer> rank = new LinkedHashMap<>();
        for (Integer time : all) rank.put(time, rank.size());
        int[] change = new int[rank.size() + 1];
        for (int[] s : shifts) {
            ++change[rank.get(s[0])];
            --change[rank.get(s[1])];
        }
        ArrayList<int[]> out = new ArrayList<>();
        int onWatch = 0;
        int[] open = null;
        for (Map.Entry<Integer, Integer> e : rank.entrySet()) {
            if (open == null) {
                open = new int[] {e.getKey(), 0};
            }
            if ((onWatch += change[e.getValue()]) == 0) {
                open[1] = e.getKey();
                out.add(open);
                open = null;
            }
        }
        return out.toArray(new int[0][]);
    }
}
