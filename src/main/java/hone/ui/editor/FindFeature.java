package hone.ui.editor;

import hone.ui.editor.text.Search.Hit;
import hone.ui.editor.text.Selection;
import hone.ui.editor.text.TextEdit;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;

/** Finding and replacing, with the bar for it. */
final class FindFeature implements Feature {
    private final SourceArea area;
    private final FindViewModel model = new FindViewModel();
    private final FindView bar = new FindView(model);
    private final HitMarks marks;
    private final BarSlot bars;
    /** Where the caret was when looking began; each letter typed looks from here. */
    private int origin;

    FindFeature(SourceArea area, Highlighter highlighter, BarSlot bars) {
        this.area = area;
        this.bars = bars;
        marks = new HitMarks(highlighter);
    }

    @Override
    public void install(EditorParts parts) {
        var keys = parts.keys();
        keys.bind("Find", this::openFind, "Shortcut+'f'");
        keys.bind("Replace", this::openReplace, "Shortcut+'r'", "Shortcut+'h'");
        keys.bind("Next hit", this::next, "F3");
        keys.bind("Previous hit", this::previous, "Shift+F3");
        keys.offer("Close the bar", this::close, "Esc");

        var barKeys = new Shortcuts(bar, () -> true);
        barKeys.bind("Match case", bar.matchCase::fire, "Alt+'c'");
        barKeys.bind("Regular expression", bar.regex::fire, "Alt+'r'");
        var queryKeys = new Shortcuts(bar.query, () -> true);
        queryKeys.bind("Next hit", this::next, "Enter");
        queryKeys.bind("Previous hit", this::previous, "Shift+Enter");
        var replaceKeys = new Shortcuts(bar.replacement, () -> true);
        replaceKeys.bind("Replace", this::replaceOne, "Enter");
        replaceKeys.bind("Replace all", this::replaceAll, "Shortcut+Enter");

        bar.next.setOnAction(event -> next());
        bar.previous.setOnAction(event -> previous());
        bar.close.setOnAction(event -> close());
        bar.replace.setOnAction(event -> replaceOne());
        bar.replaceAll.setOnAction(event -> replaceAll());

        model.queryProperty().subscribe(this::searchFromOrigin);
        model.matchCaseProperty().subscribe(this::searchFromOrigin);
        model.regexProperty().subscribe(this::searchFromOrigin);
        parts.highlighter().afterEdits(this::searchAgain);
        area.selectionProperty().addListener((observed, before, after) -> {
            if (bars.isOpen(bar)) {
                model.tell(area.selection());
            }
        });
        area.editableProperty().subscribe(editable -> {
            bar.replace.setDisable(!editable);
            bar.replaceAll.setDisable(!editable);
        });
    }

    /** Opens the bar, with what is selected as what to look for. */
    void openFind() {
        open(bar.isReplaceShown() && bars.isOpen(bar), bar.query);
    }

    /** Opens the bar with the row for replacing. */
    void openReplace() {
        boolean toReplacement = bars.isOpen(bar) && bar.query.isFocused();
        open(true, toReplacement ? bar.replacement : bar.query);
    }

    private void open(boolean withReplace, TextField focused) {
        String selected = area.getSelectedText();
        origin = area.selection().start();
        bar.showReplace(withReplace);
        bars.open(bar);
        if (!selected.isEmpty()
                && selected.indexOf('\n') < 0
                && !model.regexProperty().get()) {
            model.queryProperty().set(selected);
        }
        search();
        focused.requestFocus();
        focused.selectAll();
    }

    private boolean close() {
        if (!bars.isOpen(bar)) {
            return false;
        }
        bars.close(bar);
        model.clear();
        marks.show(List.of());
        return true;
    }

    private void searchFromOrigin() {
        if (bars.isOpen(bar)) {
            search();
            model.next(origin).ifPresent(this::show);
        }
    }

    private void searchAgain() {
        if (bars.isOpen(bar)) {
            search();
        }
    }

    private void search() {
        model.search(area.getText(), area.selection());
        marks.show(model.hits());
    }

    private void next() {
        step(true);
    }

    private void previous() {
        step(false);
    }

    private void step(boolean forward) {
        if (!bars.isOpen(bar)) {
            // F3 with the bar closed looks on for what was looked for last.
            model.search(area.getText(), area.selection());
        }
        var selection = area.selection();
        var hit = forward ? model.next(selection.end()) : model.previous(selection.start());
        hit.ifPresent(this::show);
    }

    private void show(Hit hit) {
        area.reveal(new Selection(hit.start(), hit.end()));
        origin = hit.start();
        model.tell(area.selection());
    }

    private void replaceOne() {
        if (!area.isEditable()) {
            return;
        }
        var selection = area.selection();
        if (!model.hits().contains(new Hit(selection.start(), selection.end()))) {
            next();
            return;
        }
        model.replaced(area.getText(), selection.start(), selection.end())
                .flatMap(edits -> edits.replacements().stream().findFirst())
                .ifPresent(change -> {
                    int after = change.start() + change.text().length();
                    area.apply(new TextEdit(List.of(change), Selection.at(after)));
                    Optional<Hit> following = model.next(after);
                    following.ifPresent(this::show);
                });
    }

    private void replaceAll() {
        if (!area.isEditable()) {
            return;
        }
        model.replaced(area.getText(), 0, area.getLength())
                .filter(edits -> edits.times() > 0)
                .ifPresent(edits -> {
                    var first = edits.replacements().getFirst();
                    area.apply(new TextEdit(edits.replacements(), Selection.at(first.start())));
                    model.tellReplaced(edits.times());
                });
    }
}
