// time: n; space: n
class Solution {
    public int[] waiting(int[] levels) {
        int[] result = new int[levels.length];
        int[] stack = new int[levels.length];
        int top = 0;
        for (int i = 0; i < levels.length; i++) {
            while (top > 0 && levels[stack[top - 1]] < levels[i]) {
                top--;
                result[stack[top]] = i - stack[top];
            }
            stack[top] = i;
            top++;
        }
        return result;
    }
}
