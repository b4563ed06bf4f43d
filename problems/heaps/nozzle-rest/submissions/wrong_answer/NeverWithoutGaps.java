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
        return (counts[25] - 1) * (rest + 1L) + asFrequent;
    }
}
