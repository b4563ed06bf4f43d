package hone.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts through the tokens of a JSON text to find where one of them stands. Readers remember of a value only its number
 * among the tokens (every bracket, name and scalar counts, from 0); the place is worked out when there is a fault to
 * report, so that a hundred thousand good numbers cost nothing. What was read before the wanted token is known to be well
 * formed.
 */
final class JsonTokens {
    private static final int LONGEST_NAME_IN_PATH = 60;

    private final String text;
    private final List<Level> levels = new ArrayList<>();
    /** Where the token after the last one starts, or the end of the text. */
    private int at;

    private Before before = Before.START;

    /** What stands before the next token. */
    private enum Before {
        START,
        OPENER,
        NAME,
        VALUE
    }

    /** One open bracket. */
    private static final class Level {
        final boolean object;
        int index;

        @Nullable String name;

        boolean named;

        Level(boolean object) {
            this.object = object;
        }
    }

    private JsonTokens(String text) {
        this.text = text;
    }

    /** The place of the token with this number, or of the end of the text. */
    static JsonPlace place(String text, int token) {
        JsonTokens tokens = new JsonTokens(text);
        tokens.passAll(token);
        tokens.toNext();
        return JsonPlace.ofOffset(text, tokens.at, tokens.path());
    }

    /** Where a text stops being JSON, and why. */
    record Flaw(JsonPlace place, String message) {}

    /**
     * Explains why there is no JSON after a number of good tokens.
     *
     * @param good how many tokens a strict reader accepted
     */
    static Flaw flaw(String text, int good) {
        JsonTokens tokens = new JsonTokens(text);
        tokens.passAll(good);
        return tokens.flaw();
    }

    private Flaw flaw() {
        skipSpace();
        @Nullable Level level = levels.isEmpty() ? null : levels.getLast();
        char next = at < text.length() ? text.charAt(at) : 0;
        boolean parted =
                (before == Before.NAME && next == ':') || (before == Before.VALUE && level != null && next == ',');
        if (parted) {
            toNextAfterOne();
        }
        String expected = switch (before) {
            case START -> "a JSON value";
            case OPENER -> level != null && level.object ? "a name in double quotes or '}'" : "a value or ']'";
            case NAME -> parted ? "a value" : "':' and a value";
            case VALUE -> {
                if (level == null) {
                    yield "the end of the text";
                }
                if (parted) {
                    yield level.object ? "a name in double quotes" : "a value";
                }
                yield level.object ? "',' or '}'" : "',' or ']'";
            }
        };
        return new Flaw(JsonPlace.ofOffset(text, at, path()), "expected " + expected + ", found " + found());
    }

    private String found() {
        if (at >= text.length()) {
            return "the end of the text";
        }
        char c = text.charAt(at);
        if (c == '"') {
            return JsonStrings.describe(text, at);
        }
        if ("[]{},:".indexOf(c) >= 0) {
            return "'" + c + "'";
        }
        int end = Math.min(endOfWord(at), at + 20);
        return JsonStrings.shown(text.substring(at, end)) + (c == '/' || c == '#' ? " (JSON has no comments)" : "");
    }

    private void passAll(int count) {
        for (int i = 0; i < count; i++) {
            toNext();
            if (at >= text.length()) {
                return;
            }
            pass();
        }
    }

    /** Moves to the next token over white space and separators. */
    private void toNext() {
        skipSpace();
        while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ':')) {
            toNextAfterOne();
        }
    }

    private void toNextAfterOne() {
        if (text.charAt(at) == ',' && !levels.isEmpty()) {
            levels.getLast().index++;
            levels.getLast().named = false;
        }
        at++;
        skipSpace();
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void pass() {
        char c = text.charAt(at);
        switch (c) {
            case '[', '{' -> {
                levels.add(new Level(c == '{'));
                before = Before.OPENER;
                at++;
            }
            case ']', '}' -> {
                if (!levels.isEmpty()) {
                    levels.removeLast();
                }
                before = Before.VALUE;
                at++;
            }
            case '"' -> {
                int end = JsonStrings.end(text, at);
                boolean name = !levels.isEmpty() && levels.getLast().object && !levels.getLast().named;
                if (name) {
                    levels.getLast().named = true;
                    levels.getLast().name = text.substring(at + 1, Math.max(at + 1, end - 1));
                }
                before = name ? Before.NAME : Before.VALUE;
                at = end;
            }
            default -> {
                before = Before.VALUE;
                at = Math.max(at + 1, endOfWord(at));
            }
        }
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && " \t\r\n[]{},:\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The path of the token at hand; a closing bracket has that of what it closes. */
    private String path() {
        StringBuilder path = new StringBuilder("$");
        char next = at < text.length() ? text.charAt(at) : 0;
        for (int depth = 0; depth < levels.size(); depth++) {
            Level level = levels.get(depth);
            boolean innermost = depth == levels.size() - 1;
            if (innermost && (next == ']' || next == '}')) {
                break;
            }
            if (!level.object) {
                path.append('[').append(level.index).append(']');
            } else if (level.named && level.name != null) {
                appendName(path, level.name);
            } else if (next == '"') {
                // The token at hand is itself a name.
                int end = JsonStrings.end(text, at);
                appendName(path, text.substring(at + 1, Math.max(at + 1, end - 1)));
            }
        }
        return path.toString();
    }

    private static void appendName(StringBuilder path, String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> c == '_' || c == '-' || isLetterOrDigit(c));
        String shown = name.length() > LONGEST_NAME_IN_PATH ? name.substring(0, LONGEST_NAME_IN_PATH) + "…" : name;
        if (plain) {
            path.append('.').append(shown);
        } else {
            path.append("['").append(shown).append("']");
        }
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
