// time: n; space: 1
class Solution {
    public long fewestMinutes(String panels, int rest) {
        int[] counts = new int[26];
        int most = 0;
        for (char colour : panels.toCharArray()) {
            most = Math.max(most, ++counts[colour - 'a']);
        }
        return Math.max((most - 1) * (rest + 1L) + 1, panels.length());
    }
}
