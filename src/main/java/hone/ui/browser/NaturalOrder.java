package hone.ui.browser;

import java.util.Comparator;
import java.util.Locale;

/** Titles as a person sorts them: "Day 2" before "Day 10", capitals or not. */
final class NaturalOrder implements Comparator<String> {
    static final NaturalOrder TITLES = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = digits(a, i);
                int endB = digits(b, j);
                int order = compareNumbers(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Of any length; without leading zeros the longer number is the larger one. */
    private static int compareNumbers(String a, int fromA, int endA, String b, int fromB, int endB) {
        int i = zeros(a, fromA, endA);
        int j = zeros(b, fromB, endB);
        int length = Integer.compare(endA - i, endB - j);
        return length != 0 ? length : a.substring(i, endA).compareTo(b.substring(j, endB));
    }

    private static int zeros(String text, int from, int end) {
        int at = from;
        while (at < end - 1 && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}
