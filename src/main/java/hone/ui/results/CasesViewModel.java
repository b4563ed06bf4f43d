package hone.ui.results;

import hone.practice.OwnCases.OwnCase;
import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.ValueJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The cases that Run judges: the samples, and a person's own, which can be added, changed and removed. */
public final class CasesViewModel {
    private final ObservableList<Case> samples = FXCollections.observableArrayList();
    private final ObservableList<OwnCaseForm> own = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OwnCaseForm>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Removed>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<List<OwnCase>> onChange;
    private Optional<Problem> problem = Optional.empty();
    private boolean loading;

    /**
     * Without any case.
     *
     * @param onChange told what to keep whenever a case changes
     */
    public CasesViewModel(Consumer<List<OwnCase>> onChange) {
        this.onChange = onChange;
    }

    /** Shows a problem's cases. */
    public void show(Problem opened, List<Case> shown, List<OwnCase> kept) {
        loading = true;
        problem = Optional.of(opened);
        samples.clear();
        own.clear();
        selected.set(Optional.empty());
        removed.set(Optional.empty());
        samples.setAll(shown);
        own.setAll(kept.stream().map(this::form).toList());
        loading = false;
    }

    /** Adds a case to fill in and selects it. */
    public void add() {
        problem.map(Problem::signature).ifPresent(function -> {
            List<String> input = samples.isEmpty()
                    ? function.parameters().stream()
                            .map(p -> Examples.of(p.type()))
                            .toList()
                    : inputOf(samples.getFirst(), function);
            add(new OwnCase(freeName("my case"), input, ""));
        });
    }

    /** Keeps a case that was judged, under its own name. */
    public void keep(Case judged) {
        problem.map(Problem::signature)
                .ifPresent(function -> add(new OwnCase(
                        freeName(judged.name()),
                        inputOf(judged, function),
                        judged.expected()
                                .map(value -> ValueJson.write(function.judgedType(), value))
                                .orElse(""))));
    }

    /** Removes a case; {@link #undoRemove} brings it back. */
    public void remove(OwnCaseForm form) {
        int at = own.indexOf(form);
        if (at >= 0) {
            own.remove(at);
            removed.set(Optional.of(new Removed(form, at)));
            selected.set(Optional.empty());
            changed();
        }
    }

    /** Brings back the case removed last. */
    public void undoRemove() {
        removed.get().ifPresent(last -> {
            own.add(Math.min(last.at(), own.size()), last.form());
            selected.set(Optional.of(last.form()));
            removed.set(Optional.empty());
            changed();
        });
    }

    /** Those of the person's own cases that can be run. */
    public List<OwnCase> toRun() {
        return own.stream()
                .filter(OwnCaseForm::isSound)
                .map(OwnCaseForm::toOwnCase)
                .toList();
    }

    private void add(OwnCase fresh) {
        OwnCaseForm form = form(fresh);
        own.add(form);
        selected.set(Optional.of(form));
        changed();
    }

    private OwnCaseForm form(OwnCase kept) {
        var form = new OwnCaseForm(kept, problem.orElseThrow().signature());
        form.name().subscribe((_, _) -> changed());
        form.fields().forEach(field -> field.text().subscribe((_, _) -> changed()));
        form.expected().text().subscribe((_, _) -> changed());
        return form;
    }

    private void changed() {
        if (!loading) {
            onChange.accept(own.stream().map(OwnCaseForm::toOwnCase).toList());
        }
    }

    private String freeName(String wish) {
        Set<String> taken = new HashSet<>();
        own.forEach(form -> taken.add(form.name().get()));
        samples.forEach(sample -> taken.add(sample.name()));
        String name = wish;
        for (int i = 2; taken.contains(name); i++) {
            name = wish + " " + i;
        }
        return name;
    }

    private static List<String> inputOf(Case of, Signature function) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < of.input().size(); i++) {
            texts.add(ValueJson.write(
                    function.parameters().get(i).type(), of.input().get(i)));
        }
        return texts;
    }

    /** Whose cases they are. */
    Optional<Problem> problem() {
        return problem;
    }

    /** The samples. */
    public ObservableList<Case> samples() {
        return samples;
    }

    /** The person's own cases. */
    public ObservableList<OwnCaseForm> own() {
        return own;
    }

    /** The one being edited. */
    public ObjectProperty<Optional<OwnCaseForm>> selected() {
        return selected;
    }

    /** The case removed last, while it can be brought back. */
    public ReadOnlyObjectProperty<Optional<Removed>> removed() {
        return removed.getReadOnlyProperty();
    }

    /** A case that was removed, and where it stood. */
    public record Removed(OwnCaseForm form, int at) {}
}
