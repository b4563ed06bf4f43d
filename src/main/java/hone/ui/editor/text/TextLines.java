package hone.ui.editor.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that does not change. */
public final class TextLines implements Lines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    /** The lines of {@code text}, which uses {@code \n} alone as line break. */
    public TextLines(String text) {
        this.text = text;
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
    }

    @Override
    public int count() {
        return starts.size();
    }

    @Override
    public String text(int line) {
        return text.substring(starts.get(line), line + 1 < count() ? starts.get(line + 1) - 1 : text.length());
    }

    @Override
    public int start(int line) {
        return starts.get(line);
    }
}
