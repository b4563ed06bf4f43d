package hone.problem;

import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Truth;
import hone.problem.Value.Whole;
import java.util.List;
import java.util.Locale;

/** Shows the start of a large value and says how much is left, looking only at what is shown. */
final class ValueAbbreviation {
    /** Below this an array or a string is not taken apart: there would be no room for its start and its tail. */
    private static final int LEAST_ROOM = 24;

    private ValueAbbreviation() {}

    static String of(Value value, boolean single, int maxChars) {
        if (maxChars < 1) {
            throw new IllegalArgumentException("no room for a value: " + maxChars);
        }
        StringBuilder full = new StringBuilder();
        if (ValueJson.write(full, value, single, maxChars)) {
            return full.toString();
        }
        return switch (value) {
            case Text(var text) when maxChars >= LEAST_ROOM -> text(text, maxChars);
            case Sequence(var items) when maxChars >= LEAST_ROOM -> sequence(items, single, maxChars);
            case Absent _, Truth _, Whole _, Real _, Text _, Sequence _ -> "…";
        };
    }

    private static String sequence(List<Value> items, boolean single, int maxChars) {
        StringBuilder out = new StringBuilder("[");
        int shown = 0;
        while (shown < items.size()) {
            int before = out.length();
            if (shown > 0) {
                out.append(',');
            }
            int room = maxChars - tail(items.size() - shown - 1).length();
            if (!ValueJson.write(out, items.get(shown), single, room)) {
                out.setLength(before);
                int left = room - before;
                if (shown == 0 && left >= LEAST_ROOM) {
                    out.append(of(items.getFirst(), single, left));
                    shown++;
                }
                break;
            }
            shown++;
        }
        String tail = tail(items.size() - shown);
        return out.append(shown == 0 ? tail.substring(2) : tail).toString();
    }

    private static String tail(int left) {
        return left == 0 ? "]" : ", … " + count(left) + " more]";
    }

    private static String text(String text, int maxChars) {
        StringBuilder out = new StringBuilder("\"");
        int shown = 0;
        while (shown < text.length()) {
            int next = text.offsetByCodePoints(shown, 1);
            int before = out.length();
            JsonStrings.append(out, text, shown, next);
            if (out.length() + ending(text.length() - next).length() > maxChars) {
                out.setLength(before);
                break;
            }
            shown = next;
        }
        return out.append(ending(text.length() - shown)).toString();
    }

    private static String ending(int left) {
        return "… " + count(left) + " more\"";
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
