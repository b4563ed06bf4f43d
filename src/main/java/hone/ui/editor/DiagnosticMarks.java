package hone.ui.editor;

import hone.compile.Diagnostic;
import hone.compile.Diagnostic.Severity;
import hone.ui.editor.text.Selection;
import hone.ui.editor.text.TrackedRanges;
import hone.ui.editor.text.TrackedRanges.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the compiler has to say, where it says it; the places move along with the text. */
final class DiagnosticMarks implements Feature, StyleLayer {
    /** Shown at most; a text with more is so broken that the first ones are what counts. */
    private static final int MOST = 200;

    private final SourceArea area;
    private final Highlighter highlighter;
    private final TrackedRanges<Diagnostic> ranges = new TrackedRanges<>();
    private Set<Integer> markedLines = Set.of();

    DiagnosticMarks(SourceArea area, Highlighter highlighter) {
        this.area = area;
        this.highlighter = highlighter;
    }

    @Override
    public void install(EditorParts parts) {
        highlighter.add(this);
        highlighter.afterEdits(this::remarkLines);
        parts.keys().bind("Next error", this::next, "F2");
        parts.keys().bind("Previous error", this::previous, "Shift+F2");
    }

    /** Shows these in the place of those there are. Places outside the text are moved to the nearest inside. */
    void show(List<Diagnostic> diagnostics) {
        var before = marks(0, area.getLength() + 1);
        ranges.set(diagnostics.stream()
                .limit(MOST)
                .map(this::range)
                .sorted(Comparator.comparingInt(Range::start))
                .toList());
        highlighter.restyle(before);
        highlighter.restyle(marks(0, area.getLength() + 1));
        remarkAll();
    }

    private Range<Diagnostic> range(Diagnostic diagnostic) {
        int line = Math.clamp(diagnostic.line() - 1L, 0, area.lines().count() - 1);
        int lineStart = area.lines().start(line);
        int width = area.lines().text(line).length();
        int column = Math.clamp(diagnostic.column() - 1L, 0, Math.max(0, width - 1));
        int end = Math.clamp(column + (long) diagnostic.length(), Math.min(column + 1, width), width);
        return new Range<>(lineStart + column, lineStart + end, diagnostic);
    }

    /** What is said about a line, counted from 0. */
    List<Gutter.Message> messagesOn(int line) {
        int start = area.lines().start(line);
        int end = area.lines().end(line);
        return ranges.touching(start, end).stream()
                .filter(range -> range.start() >= start)
                .map(range -> new Gutter.Message(isError(range), range.value().message()))
                .toList();
    }

    /** What is said about the unit at a position, worst first. */
    List<Diagnostic> at(int position) {
        return ranges.touching(position, position + 1).stream()
                .filter(range -> range.start() <= position && position < range.end())
                .map(Range::value)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
    }

    /** Moves the caret to the next one after it, from the last to the first. */
    void next() {
        int caret = area.getCaretPosition();
        jump(ranges.all(), range -> range.start() > caret);
    }

    /** Moves the caret to the next one before it, from the first to the last. */
    void previous() {
        int caret = area.getCaretPosition();
        jump(ranges.all().reversed(), range -> range.start() < caret);
    }

    private void jump(List<Range<Diagnostic>> inOrder, Predicate<Range<Diagnostic>> beyondCaret) {
        inOrder.stream()
                .filter(beyondCaret)
                .findFirst()
                .or(() -> inOrder.stream().findFirst())
                .ifPresent(range -> area.reveal(Selection.at(range.start())));
    }

    @Override
    public List<Mark> marks(int start, int end) {
        var marks = new ArrayList<Mark>();
        for (var range : ranges.touching(start, end)) {
            if (range.start() < range.end()) {
                marks.add(new Mark(range.start(), range.end(), isError(range) ? "error" : "warning"));
            }
        }
        return marks;
    }

    @Override
    public void edited(int position, int removed, int inserted) {
        ranges.edited(position, removed, inserted);
    }

    private static boolean isError(Range<Diagnostic> range) {
        return range.value().severity() == Severity.ERROR;
    }

    private Set<Integer> lines() {
        return ranges.all().stream()
                .map(range -> area.lines().lineAt(range.start()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Has the gutter of each line made anew that has got or lost a mark. */
    private void remarkLines() {
        if (ranges.all().isEmpty() && markedLines.isEmpty()) {
            return;
        }
        var now = lines();
        var changed = new TreeSet<>(now);
        changed.addAll(markedLines);
        changed.removeIf(line -> now.contains(line) && markedLines.contains(line));
        markedLines = now;
        remark(changed);
    }

    private void remarkAll() {
        var now = lines();
        var both = new TreeSet<>(now);
        both.addAll(markedLines);
        markedLines = now;
        remark(both);
    }

    private void remark(Set<Integer> lines) {
        lines.stream().filter(line -> line < area.lines().count()).forEach(area::recreateParagraphGraphic);
    }
}
