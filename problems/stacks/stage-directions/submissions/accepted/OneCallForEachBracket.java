// time: n; space: n
class Solution {
    private String script;
    private int at;

    public boolean wellNested(String script) {
        this.script = script;
        at = 0;
        return inside(' ');
    }

    private boolean inside(char end) {
        while (at < script.length()) {
            char c = script.charAt(at++);
            if (")]}".indexOf(c) >= 0) {
                return c == end;
            }
            int kind = "([{".indexOf(c);
            if (kind >= 0 && !inside(")]}".charAt(kind))) {
                return false;
            }
        }
        return end == ' ';
    }
}
