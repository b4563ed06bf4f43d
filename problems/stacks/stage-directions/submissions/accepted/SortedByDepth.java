// time: n log n; space: n
class Solution {
    private record Bracket(char kind, int depth) {}

    /** Brackets at the same depth must be neighbours in pairs: one opens, and the next at this depth closes it. */
    public boolean wellNested(String script) {
        List<Bracket> brackets = new ArrayList<>();
        int depth = 0;
        for (char c : script.toCharArray()) {
            if ("([{".indexOf(c) >= 0) {
                brackets.add(new Bracket(c, depth++));
            } else if (")]}".indexOf(c) >= 0) {
                brackets.add(new Bracket(c, --depth));
            }
            if (depth < 0) {
                return false;
            }
        }
        if (depth != 0) {
            return false;
        }
        brackets.sort(Comparator.comparingInt(Bracket::depth));
        for (int i = 0; i < brackets.size(); i += 2) {
            String pair = "" + brackets.get(i).kind() + brackets.get(i + 1).kind();
            if (!pair.equals("()") && !pair.equals("[]") && !pair.equals("{}")) {
                return false;
            }
        }
        return true;
    }
}
