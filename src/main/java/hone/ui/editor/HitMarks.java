package hone.ui.editor;

import hone.ui.editor.text.Search.Hit;
import java.util.List;

/** Marks what was found. */
final class HitMarks implements StyleLayer {
    /** Marked at most; the count in the bar goes on. */
    private static final int MOST = 1_000;

    private final Highlighter highlighter;
    private List<Mark> shown = List.of();

    HitMarks(Highlighter highlighter) {
        this.highlighter = highlighter;
        highlighter.add(this);
    }

    /** Marks these, in ascending order, in the place of those marked. */
    void show(List<Hit> hits) {
        var before = shown;
        shown = hits.stream()
                .limit(MOST)
                .map(hit -> new Mark(hit.start(), hit.end(), "hit"))
                .toList();
        if (!shown.equals(before)) {
            highlighter.restyle(before);
            highlighter.restyle(shown);
        }
    }

    @Override
    public List<Mark> marks(int start, int end) {
        int from = firstEndingAfter(start);
        int to = from;
        while (to < shown.size() && shown.get(to).start() < end) {
            to++;
        }
        return shown.subList(from, to);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = shown.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shown.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public void edited(int position, int removed, int inserted) {
        int growth = inserted - removed;
        shown = shown.stream()
                .filter(mark -> mark.end() <= position || mark.start() >= position + removed)
                .map(mark -> mark.end() <= position
                        ? mark
                        : new Mark(mark.start() + growth, mark.end() + growth, mark.styleClass()))
                .toList();
    }
}
