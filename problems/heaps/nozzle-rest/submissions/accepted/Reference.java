// time: n; space: 1
class Solution {
    public long fewestMinutes(String panels, int rest) {
        int[] counts = new int[26];
        for (int i = 0; i < panels.length(); i++) {
            counts[panels.charAt(i) - 'a']++;
        }
        int most = 0;
        int asFrequent = 0;
        for (int count : counts) {
            if (count > most) {
                most = count;
                asFrequent = 1;
            } else if (count == most) {
                asFrequent++;
            }
        }
        long frame = (most - 1) * (rest + 1L) + asFrequent;
        return Math.max(frame, panels.length());
    }
}
