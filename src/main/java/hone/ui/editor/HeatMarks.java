package hone.ui.editor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which lines do most of the work; true of the text that was measured, so the first edit takes it away. */
final class HeatMarks implements Feature {
    private final SourceArea area;
    private Map<Integer, Heat> byLine = Map.of();

    HeatMarks(SourceArea area) {
        this.area = area;
    }

    @Override
    public void install(EditorParts parts) {
        parts.highlighter().afterEdits(() -> show(Map.of()));
    }

    /** Shows it for these lines, counted from 0, in the place of what was shown. */
    void show(Map<Integer, Heat> heat) {
        Set<Integer> before = byLine.keySet();
        byLine = Map.copyOf(heat);
        remark(before);
        remark(byLine.keySet());
    }

    private void remark(Set<Integer> lines) {
        lines.stream().filter(line -> line < area.lines().count()).forEach(area::recreateParagraphGraphic);
    }

    /** What there is to say about a line, counted from 0. */
    Optional<Heat> on(int line) {
        return Optional.ofNullable(byLine.get(line));
    }
}
