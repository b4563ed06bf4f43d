// time: n; space: n
class Solution {
    public boolean wellNested(String script) {
        char[] open = new char[script.length()];
        int depth = 0;
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            int closes = ")]}".indexOf(c);
            if ("([{".indexOf(c) >= 0) {
                open[depth++] = c;
            } else if (closes >= 0 && (depth == 0 || open[--depth] != "([{".charAt(closes))) {
                return false;
            }
        }
        return depth == 0;
    }
}
