// time: n log n; space: n
class Solution {
    /** From the tallest pole down: each is the shorter one of the pairs with the outermost of those before it. */
    public long largestScreen(int[] poles) {
        Integer[] places = new Integer[poles.length];
        for (int i = 0; i < poles.length; i++) {
            places[i] = i;
        }
        Arrays.sort(places, (a, b) -> Integer.compare(poles[b], poles[a]));
        int first = places[0];
        int last = places[0];
        long largest = 0;
        for (int place : places) {
            int width = Math.max(Math.abs(place - first), Math.abs(place - last));
            largest = Math.max(largest, (long) poles[place] * width);
            first = Math.min(first, place);
            last = Math.max(last, place);
        }
        return largest;
    }
}
