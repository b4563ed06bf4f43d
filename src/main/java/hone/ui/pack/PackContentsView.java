package hone.ui.pack;

import hone.problem.Badge;
import hone.problem.Fault;
import hone.problem.PackContents;
import hone.problem.Problem.Difficulty;
import hone.ui.statement.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a pack holds, what it can prove, and what of it is broken, before it is added. */
final class PackContentsView extends VBox {
    /** More than anybody reads; the command line lists all of them. */
    private static final int MOST_FAULTS = 100;

    private static final int FAULT_ROWS = 6;
    private static final double LEAST_FAULT_HEIGHT = 84;

    PackContentsView(PackContents pack) {
        getStyleClass().add("pack-contents");
        getChildren().add(line("pack-counts", counts(pack)));
        String source = source(pack);
        if (!source.isEmpty()) {
            Label label = line("pack-source", source);
            label.getStyleClass().add("quiet");
            getChildren().add(label);
        }
        if (pack.sound() > 0) {
            getChildren().add(badges(pack));
        }
        if (!pack.broken().isEmpty()) {
            getChildren().addAll(brokenTitle(pack), faults(pack.broken()));
        }
    }

    private static String source(PackContents pack) {
        List<String> parts = new ArrayList<>();
        if (!pack.header().authors().isEmpty()) {
            parts.add("By " + VisibleText.shown(String.join(", ", pack.header().authors())));
        }
        if (!pack.header().licence().isEmpty()) {
            parts.add(VisibleText.shown(pack.header().licence()));
        }
        return String.join(" · ", parts);
    }

    /** Such as "14 problems: 5 easy, 7 medium, 2 hard · 2 classes, 1 program". */
    static String counts(PackContents pack) {
        if (pack.sound() == 0) {
            return pack.broken().isEmpty() ? "It holds no problems." : "None of its problems can be used.";
        }
        List<String> kinds = new ArrayList<>();
        if (pack.classes() > 0) {
            kinds.add(number(pack.classes(), "class", "classes"));
        }
        if (pack.programs() > 0) {
            kinds.add(number(pack.programs(), "program", "programs"));
        }
        String difficulties = List.of(Difficulty.values()).stream()
                .filter(each -> pack.difficulties().getOrDefault(each, 0) > 0)
                .map(each -> grouped(pack.difficulties().getOrDefault(each, 0)) + " "
                        + each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String more = kinds.isEmpty() ? "" : " · " + String.join(", ", kinds);
        return number(pack.sound(), "problem", "problems") + ": " + difficulties + more;
    }

    private static GridPane badges(PackContents pack) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("badges");
        grid.setId("pack-badges");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(wide, right);
        Label title = new Label("What can be proved of them");
        title.getStyleClass().add("section-title");
        grid.add(title, 0, 0, 2, 1);
        int row = 1;
        for (Badge badge : Badge.values()) {
            int earned = pack.badges().getOrDefault(badge, 0);
            Label what = new Label(words(badge));
            Label share = new Label(share(earned, pack.sound()));
            share.getStyleClass().add("share");
            if (earned == 0) {
                what.getStyleClass().add("quiet");
                share.getStyleClass().add("quiet");
            }
            grid.addRow(row++, what, share);
        }
        return grid;
    }

    private static String words(Badge badge) {
        return switch (badge) {
            case SOLUTION -> "Outputs are right: a solution is there";
            case VALIDATOR -> "Cases keep what is promised: a validator";
            case GENERATOR -> "Cases are strong: a generator";
            case MISTAKE -> "Mistakes are caught: wrong solutions";
            case SLOW -> "The time limit is fair: slow solutions";
            case GROWTH -> "How the cost should grow";
        };
    }

    static String share(int earned, int all) {
        return earned == 0 ? "none" : earned == all ? "all" : grouped(earned) + " of " + grouped(all);
    }

    private static Label brokenTitle(PackContents pack) {
        Label title = line(
                "pack-broken-title",
                number(pack.broken().size(), "problem cannot be read", "problems cannot be read")
                        + (pack.sound() == 0 ? "" : "; the others can be used"));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static TextArea faults(List<Fault> broken) {
        String text = broken.stream()
                .limit(MOST_FAULTS)
                .map(fault -> VisibleText.shown(fault.describe().strip()))
                .collect(Collectors.joining("\n\n"));
        int more = broken.size() - MOST_FAULTS;
        TextArea area = new TextArea(more > 0 ? text + "\n\nAnd " + grouped(more) + " more." : text);
        area.setId("pack-broken");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(FAULT_ROWS);
        area.setMinHeight(LEAST_FAULT_HEIGHT);
        area.setAccessibleText("What is wrong with the problems that cannot be read");
        return area;
    }

    private static Label line(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String number(int count, String one, String many) {
        return grouped(count) + " " + (count == 1 ? one : many);
    }

    private static String grouped(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
