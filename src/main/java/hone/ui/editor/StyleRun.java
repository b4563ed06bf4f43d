package hone.ui.editor;

import hone.ui.editor.StyleLayer.Mark;
import hone.ui.editor.text.Token;
import hone.ui.editor.text.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The styles of some successive lines, gathered and then set at once. */
final class StyleRun {
    /** Lines up to which comparing with the styles there are is cheaper than having the lines laid out anew. */
    private static final int WORTH_COMPARING = 40;

    private static final List<String> NONE = List.of();
    private static final Map<TokenKind, List<String>> STYLES = styles();

    private final SourceArea area;
    private final StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    private int first = -1;
    private int last;
    private int length;

    StyleRun(SourceArea area) {
        this.area = area;
    }

    private static Map<TokenKind, List<String>> styles() {
        var styles = new EnumMap<TokenKind, List<String>>(TokenKind.class);
        for (var kind : TokenKind.values()) {
            styles.put(
                    kind,
                    kind == TokenKind.PLAIN
                            ? NONE
                            : List.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return styles;
    }

    /** Adds the line after the last one added. */
    void add(int line, List<Token> tokens, List<Mark> marks) {
        if (first < 0) {
            first = line;
        } else {
            span(NONE, 1);
        }
        last = line;
        if (marks.isEmpty()) {
            tokens.forEach(token -> span(styleOf(token), token.end() - token.start()));
        } else {
            addMarked(area.lines().start(line), tokens, marks);
        }
    }

    private void addMarked(int lineStart, List<Token> tokens, List<Mark> marks) {
        var cuts = new TreeSet<Integer>();
        marks.forEach(mark -> {
            cuts.add(mark.start() - lineStart);
            cuts.add(mark.end() - lineStart);
        });
        for (var token : tokens) {
            int from = token.start();
            while (from < token.end()) {
                Integer cut = cuts.higher(from);
                int to = cut == null ? token.end() : Math.min(cut, token.end());
                span(marked(styleOf(token), marks, lineStart + from), to - from);
                from = to;
            }
        }
    }

    private static List<String> marked(List<String> style, List<Mark> marks, int position) {
        var classes = new ArrayList<>(style);
        for (var mark : marks) {
            if (mark.start() <= position && position < mark.end() && !classes.contains(mark.styleClass())) {
                classes.add(mark.styleClass());
            }
        }
        return classes;
    }

    private static List<String> styleOf(Token token) {
        return STYLES.getOrDefault(token.kind(), NONE);
    }

    private void span(List<String> style, int units) {
        spans.add(style, units);
        length += units;
    }

    /** Sets the styles, unless they are what the text has. */
    void apply() {
        if (length == 0) {
            return;
        }
        StyleSpans<Collection<String>> wanted = spans.create();
        int start = area.lines().start(first);
        boolean same = last - first < WORTH_COMPARING
                && area.getStyleSpans(start, start + length).equals(wanted);
        if (!same) {
            area.setStyleSpans(start, wanted);
        }
    }
}
