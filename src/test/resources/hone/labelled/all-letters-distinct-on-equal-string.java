// input: String equal
// time: 1
// space: 1
// tags: early-exit, string
// why: the second character repeats the first, so the loop ends after two steps
class Solution {
    public boolean solve(String s) {
        boolean[] seen = new boolean[256];
        for (char c : new StringCursor(s)) {
            if (seen[c]) return false;
            seen[c] = true;
        }
        return true;
    }

    static class StringCursor implements Iterable<Character> {
        private final String text;

        StringCursor(String text) { this.text = text; }

        public Iterator<Character> iterator() {
            return new Iterator<>() {
                int at = 0;
                public boolean hasNext() { return at < text.length(); }
                public Character next() { return text.charAt(at++); }
            };
        }
    }
}
