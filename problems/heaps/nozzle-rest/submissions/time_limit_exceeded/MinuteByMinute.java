// time: the minutes of the answer; space: 1
class Solution {
    public long fewestMinutes(String panels, int rest) {
        int[] left = new int[26];
        for (char colour : panels.toCharArray()) {
            left[colour - 'a']++;
        }
        long[] free = new long[26];
        int toDo = panels.length();
        long minute = 0;
        while (toDo > 0) {
            int next = -1;
            for (int colour = 0; colour < 26; colour++) {
                if (left[colour] > 0 && free[colour] <= minute && (next < 0 || left[colour] > left[next])) {
                    next = colour;
                }
            }
            minute++;
            if (next >= 0) {
                left[next]--;
                toDo--;
                free[next] = minute + rest;
            }
        }
        return minute;
    }
}
