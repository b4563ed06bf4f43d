// time: n log n; space: n
class Solution {
    public int mostSingers(int[] heights) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (int height : heights) {
            Integer notLower = ends.ceiling(height);
            if (notLower != null) {
                ends.remove(notLower);
            }
            ends.add(height);
        }
        return ends.size();
    }
}
