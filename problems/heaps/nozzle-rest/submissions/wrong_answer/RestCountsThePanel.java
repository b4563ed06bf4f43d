// time: n; space: 1
class Solution {
    public long fewestMinutes(String panels, int rest) {
        int[] counts = new int[26];
        for (char colour : panels.toCharArray()) {
            counts[colour - 'a']++;
        }
        Arrays.sort(counts);
        int asFrequent = 0;
        for (int count : counts) {
            if (count == counts[25]) {
                asFrequent++;
            }
        }
        return Math.max((long) (counts[25] - 1) * rest + asFrequent, panels.length());
    }
}
