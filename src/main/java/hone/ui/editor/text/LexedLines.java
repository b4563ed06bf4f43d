package hone.ui.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a source with the lexer's state after each, kept up to date edit by edit. Lines become <em>stale</em>
 * when they change or when the state before them does; {@link #refresh} cuts stale lines again and stops where
 * the states agree with what they were.
 */
public final class LexedLines {
    /** A state no line ends in, complemented; a line that was never cut agrees with none. */
    private static final int UNKNOWN = ~Integer.MAX_VALUE;

    private final Lines lines;
    /** Per line the state after it; where the line is stale, the complement of what it was, which is negative. */
    private int[] after;

    private int count;
    /** No line before this one is stale. */
    private int freshBefore;

    /** All of {@code lines}, stale. */
    public LexedLines(Lines lines) {
        this.lines = lines;
        count = lines.count();
        after = new int[count];
        Arrays.fill(after, UNKNOWN);
    }

    /** What it was made of. */
    public Lines lines() {
        return lines;
    }

    /**
     * Takes in an edit that {@link #lines()} already shows: {@code removed} + 1 lines from {@code line} on have become
     * {@code inserted} + 1 lines. Both may be 0.
     */
    public void changed(int line, int removed, int inserted) {
        int last = stale(after[line + removed]);
        resize(line, removed, inserted);
        Arrays.fill(after, line, line + inserted, UNKNOWN);
        after[line + inserted] = last;
        freshBefore = Math.min(freshBefore, line);
    }

    private void resize(int line, int removed, int inserted) {
        int newCount = count + inserted - removed;
        if (newCount > after.length) {
            after = Arrays.copyOf(after, Math.max(newCount, after.length * 2));
        }
        int tail = line + removed + 1;
        if (tail < count) {
            System.arraycopy(after, tail, after, line + inserted + 1, count - tail);
        }
        count = newCount;
    }

    /** Makes a line stale whose text has not changed, so that the next {@link #refresh} reports it. */
    public void touch(int line) {
        if (line >= 0 && line < count) {
            after[line] = stale(after[line]);
            freshBefore = Math.min(freshBefore, line);
        }
    }

    /** Whether {@link #refresh} has something to do. */
    public boolean isStale() {
        while (freshBefore < count && after[freshBefore] >= 0) {
            freshBefore++;
        }
        return freshBefore < count;
    }

    /** How many lines there are. */
    public int count() {
        return count;
    }

    /** Takes the lines that {@link #refresh} cuts. */
    @FunctionalInterface
    public interface Visitor {
        /** The tokens of one line, in the order of lines. */
        void line(int line, List<Token> tokens);
    }

    /**
     * Cuts the first run of stale lines, and the lines after it whose starting state that changes.
     *
     * @param most lines to cut, at least 1; what is left stays stale
     * @return how many lines were cut; 0 if none was stale
     */
    public int refresh(int most, Visitor visitor) {
        if (!isStale()) {
            return 0;
        }
        int first = freshBefore;
        int state = first == 0 ? JavaLexer.START : after[first - 1];
        int line = first;
        while (line < count && line - first < most && after[line] < 0) {
            int was = ~after[line];
            var tokens = new ArrayList<Token>();
            state = JavaLexer.lex(lines.text(line), state, into(tokens));
            visitor.line(line, tokens);
            after[line] = state;
            line++;
            if (state != was && line < count) {
                after[line] = stale(after[line]);
            }
        }
        freshBefore = line;
        return line - first;
    }

    /** The tokens of a line as it is now. */
    public List<Token> tokens(int line) {
        var tokens = new ArrayList<Token>();
        JavaLexer.lex(lines.text(line), stateBefore(line), into(tokens));
        return tokens;
    }

    /** The state a line starts in; cuts the stale lines before it, without making them fresh. */
    public int stateBefore(int line) {
        int known = isStale() ? Math.min(line, freshBefore) : line;
        int state = known == 0 ? JavaLexer.START : after[known - 1];
        for (int i = known; i < line; i++) {
            state = JavaLexer.lex(lines.text(i), state, TokenSink.NONE);
        }
        return state;
    }

    /** What typing at {@code column} of {@code line} would become a part of. */
    public Context contextAt(int line, int column) {
        return JavaLexer.contextAfter(lines.text(line).substring(0, column), stateBefore(line));
    }

    private static int stale(int state) {
        return state < 0 ? state : ~state;
    }

    private static TokenSink into(List<Token> tokens) {
        return new TokenSink() {
            private int start;

            @Override
            public void token(int length, TokenKind kind) {
                tokens.add(new Token(start, start + length, kind));
                start += length;
            }
        };
    }
}
