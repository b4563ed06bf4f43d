// style: a TreeSet with an own comparator, ceiling and lower, iterator removal
class Solution {
    private static final Comparator<int[]> BY_END = new Comparator<int[]>() {
        @Override
        public int compare(int[] a, int[] b) {
            return a[1] < b[1] ? -1 : a[1] == b[1] ? 0 : 1;
        }
    };

    public int[][] merge(int[][] shifts) {
        NavigableSet<int[]> disjoint = new TreeSet<>(BY_END);
        for (int[] shift : shifts) {
            int[] grown = shift.clone();
            // All that end at or after our start and start at or before our end are one with us.
            Iterator<int[]> near = disjoint.tailSet(new int[] {0, grown[0]}, true).iterator();
            while (near.hasNext()) {
                int[] other = near.next();
                if (other[0] > grown[1]) {
                    break;
                }
                near.remove();
                grown[0] = Math.min(grown[0], other[0]);
                grown[1] = Math.max(grown[1], other[1]);
            }
            disjoint.add(grown);
        }
        return disjoint.toArray(new int[disjoint.size()][]);
    }
}
