package hone.ui.editor;

import hone.ui.editor.text.LineRules;
import hone.ui.editor.text.Selection;

/** Home goes to the first word of the line, and from there to its start. */
final class SmartHome implements Feature {
    @Override
    public void install(EditorParts parts) {
        var area = parts.area();
        var keys = new Shortcuts(area, () -> true);
        keys.bind("Start of the line", () -> area.select(Selection.at(target(area))), "Home");
        keys.bind(
                "Select to the start of the line",
                () -> area.select(new Selection(area.getAnchor(), target(area))),
                "Shift+Home");
    }

    private static int target(SourceArea area) {
        return LineRules.home(area.lines(), area.getCaretPosition());
    }
}
