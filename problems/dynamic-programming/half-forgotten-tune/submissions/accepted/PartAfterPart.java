// time: n*m; space: m
class Solution {
    /** Cuts the memory at its passages: the first and the last part have fixed places, the others go as far left as they can. */
    public boolean fits(String tune, String memory) {
        String[] parts = memory.split("\\*", -1);
        String first = parts[0];
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            return tune.length() == memory.length() && at(tune, 0, memory);
        }
        if (first.length() + last.length() > tune.length() || !at(tune, 0, first) || !at(tune, tune.length() - last.length(), last)) {
            return false;
        }
        int from = first.length();
        int to = tune.length() - last.length();
        for (int k = 1; k < parts.length - 1; k++) {
            while (from + parts[k].length() <= to && !at(tune, from, parts[k])) {
                from++;
            }
            from += parts[k].length();
            if (from > to) {
                return false;
            }
        }
        return true;
    }

    private static boolean at(String tune, int from, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) != '?' && part.charAt(i) != tune.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }
}
