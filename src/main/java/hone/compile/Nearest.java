package hone.compile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the names that exist is the one that was meant. */
final class Nearest {
    private static final int MAX_LENGTH = 60;

    private Nearest() {}

    /**
     * The name closest to a misspelt one, if one is close enough: one slip for a short name, one in three characters for
     * a longer one. Of equally close ones the first by the alphabet.
     */
    static Optional<String> to(String misspelt, Collection<String> names) {
        if (misspelt.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int allowed = Math.max(1, misspelt.length() / 3);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            if (name.equals(misspelt) || Math.abs(name.length() - misspelt.length()) > allowed) {
                continue;
            }
            int distance = distance(misspelt, name);
            boolean closer = distance < bestDistance;
            if (closer || (distance == bestDistance && best != null && name.compareTo(best) < 0)) {
                best = name;
                bestDistance = distance;
            }
        }
        // A distance counts two for a slip and one for a letter in the other case.
        boolean near = bestDistance <= 2 * allowed && bestDistance < 2 * misspelt.length();
        return near ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Damerau's distance with adjacent swaps (Damerau 1964), twice, where a change of case alone counts one. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            cost[i][0] = 2 * i;
        }
        for (int j = 0; j <= to.length(); j++) {
            cost[0][j] = 2 * j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int change = cost[i - 1][j - 1] + change(from.charAt(i - 1), to.charAt(j - 1));
                int best = Math.min(change, 2 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 2) : best;
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int change(char a, char b) {
        if (a == b) {
            return 0;
        }
        String lower = String.valueOf(a).toLowerCase(Locale.ROOT);
        return lower.equals(String.valueOf(b).toLowerCase(Locale.ROOT)) ? 1 : 2;
    }
}
