// time: 2^n; space: 2^n
class Solution {
    /** All selections for every narrower shelf, with one width more in each round. */
    public List<List<Integer>> selections(int[] widths, int shelf) {
        int[] sorted = widths.clone();
        Arrays.sort(sorted);
        List<List<List<Integer>>> found = new ArrayList<>();
        for (int s = 0; s <= shelf; s++) {
            found.add(new ArrayList<>());
        }
        found.get(0).add(List.of());
        for (int width : sorted) {
            for (int s = width; s <= shelf; s++) {
                for (List<Integer> smaller : found.get(s - width)) {
                    List<Integer> longer = new ArrayList<>(smaller);
                    longer.add(width);
                    found.get(s).add(longer);
                }
            }
        }
        return found.get(shelf);
    }
}
