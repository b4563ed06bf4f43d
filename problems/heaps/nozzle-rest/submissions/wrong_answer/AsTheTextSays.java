// time: n; space: 1
class Solution {
    public long fewestMinutes(String panels, int rest) {
        long[] free = new long[26];
        long minute = 0;
        for (char colour : panels.toCharArray()) {
            minute = Math.max(minute, free[colour - 'a']) + 1;
            free[colour - 'a'] = minute + rest;
        }
        return minute;
    }
}
