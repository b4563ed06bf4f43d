package hone.ui.round;

import hone.problem.ListedProblem;
import hone.problem.Problem.Difficulty;
import hone.ui.theme.BarButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One task of an own round: how hard, about what, or which problem, and how much it counts. */
final class SlotRow extends VBox {
    private static final String ANY = "Any difficulty";
    private static final String FIXED = "A certain problem";
    private static final int HEAVIEST = 100;

    private final BuilderSlot slot;
    private final BuilderViewModel builder;
    private final HBox first = new HBox(8);
    private final int number;

    SlotRow(int number, BuilderSlot slot, BuilderViewModel model) {
        this.number = number;
        this.slot = slot;
        builder = model;
        getStyleClass().add("slot");
        first.setAlignment(Pos.CENTER_LEFT);
        var fits = RoundBar.quiet("");
        fits.setId("fits-" + number);
        fits.setMinWidth(USE_PREF_SIZE);
        fits.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> number < builder.fits().size() ? builder.fits().get(number) : "", builder.fits()));
        var weight = new Spinner<Integer>(1, HEAVIEST, slot.weight().get());
        weight.setPrefWidth(82);
        weight.setAccessibleText("Weight of task " + (number + 1));
        weight.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                slot.weight().set(now);
            }
        });
        var counts = RoundBar.quiet("weight");
        counts.setMinWidth(USE_PREF_SIZE);
        Button remove = BarButton.icon("remove-task", Feather.X, "Remove task " + (number + 1));
        remove.setDisable(builder.slots().size() == 1);
        remove.setOnAction(_ -> builder.removeTask(slot));
        var second = new HBox(8, fits, RoundBar.gap(), counts, weight, remove);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(first, second);
        fill();
    }

    private void fill() {
        var name = new Label("Task " + (number + 1));
        name.setMinWidth(56);
        var kind = new ComboBox<String>();
        kind.setAccessibleText("What task " + (number + 1) + " is");
        kind.getItems().add(ANY);
        for (Difficulty each : Difficulty.values()) {
            kind.getItems().add(word(each));
        }
        kind.getItems().add(FIXED);
        boolean fixed = slot.fixed().get().isPresent();
        kind.setValue(fixed ? FIXED : slot.difficulty().get().map(SlotRow::word).orElse(ANY));
        kind.setMinWidth(150);
        kind.valueProperty().subscribe((_, chosen) -> choose(chosen));
        first.getChildren().setAll(name, kind, fixed ? problems() : topics());
    }

    private void choose(String kind) {
        if (kind.equals(FIXED)) {
            builder.problems().stream()
                    .findFirst()
                    .ifPresent(problem -> slot.fixed().set(Optional.of(problem.ref())));
        } else {
            slot.fixed().set(Optional.empty());
            slot.difficulty()
                    .set(List.of(Difficulty.values()).stream()
                            .filter(each -> word(each).equals(kind))
                            .findFirst());
        }
        fill();
    }

    private ComboBox<ListedProblem> problems() {
        var box = new ComboBox<ListedProblem>();
        box.setAccessibleText("Which problem");
        box.getItems().setAll(builder.problems());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ListedProblem problem) {
                return problem == null ? "" : BuilderSlot.name(problem);
            }

            @Override
            public @Nullable ListedProblem fromString(String words) {
                return null;
            }
        });
        box.getItems().stream()
                .filter(each -> slot.fixed().get().filter(each.ref()::equals).isPresent())
                .findFirst()
                .ifPresent(box::setValue);
        box.setPromptText(slot.fixed().get().map(String::valueOf).orElse(""));
        box.setPrefWidth(300);
        box.setMinWidth(0);
        box.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                slot.fixed().set(Optional.of(chosen.ref()));
            }
        });
        return box;
    }

    private MenuButton topics() {
        var button = new MenuButton();
        button.setAccessibleText("Topics of task " + (number + 1));
        button.setPrefWidth(260);
        button.setMinWidth(0);
        var all = new ArrayList<>(builder.topics());
        slot.topics().stream().filter(topic -> !all.contains(topic)).forEach(all::add);
        for (String topic : all) {
            var item = new CheckMenuItem(topic);
            item.setSelected(slot.topics().contains(topic));
            item.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    slot.topics().add(topic);
                } else {
                    slot.topics().remove(topic);
                }
            });
            button.getItems().add(item);
        }
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> slot.topics().isEmpty()
                                ? "Any topic"
                                : String.join(
                                        ", ", slot.topics().stream().sorted().toList()),
                        slot.topics()));
        return button;
    }

    private static String word(Difficulty difficulty) {
        String name = difficulty.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
