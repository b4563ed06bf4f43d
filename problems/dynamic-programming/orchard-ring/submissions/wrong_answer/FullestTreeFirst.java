// time: n log n; space: n
class Solution {
    public long mostPears(int[] pears) {
        int n = pears.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(pears[b], pears[a]));
        boolean[] picked = new boolean[n];
        long sum = 0;
        for (int i : order) {
            if (!picked[(i + 1) % n] && !picked[(i + n - 1) % n]) {
                picked[i] = true;
                sum += pears[i];
            }
        }
        return sum;
    }
}
