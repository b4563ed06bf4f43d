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
            for (int colour = 0; colour < 26; colour++) {
                if (left[colour] > 0 && free[colour] <= minute) {
                    left[colour]--;
                    toDo--;
                    free[colour] = minute + 1 + rest;
                    break;
                }
            }
            minute++;
        }
        return minute;
    }
}
