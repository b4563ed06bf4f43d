// time: n; space: 1
class Solution {
    /** Starts from the gaps that the most frequent colour leaves and lets the others fill them. */
    public long fewestMinutes(String panels, int rest) {
        int[] counts = new int[26];
        panels.chars().forEach(colour -> counts[colour - 'a']++);
        Arrays.sort(counts);
        int gaps = counts[25] - 1;
        long idle = (long) gaps * rest;
        for (int i = 0; i < 25; i++) {
            idle -= Math.min(counts[i], gaps);
        }
        return panels.length() + Math.max(0, idle);
    }
}
