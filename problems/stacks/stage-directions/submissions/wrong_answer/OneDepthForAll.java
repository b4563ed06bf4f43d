// time: n; space: 1
class Solution {
    public boolean wellNested(String script) {
        int depth = 0;
        for (char c : script.toCharArray()) {
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
