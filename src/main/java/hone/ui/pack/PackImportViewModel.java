package hone.ui.pack;

import hone.problem.Fault;
import hone.problem.PackContents;
import hone.problem.PackException;
import hone.problem.PackShelf;
import hone.problem.StagedPack;
import hone.task.CancelToken;
import hone.task.Progress;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.fx.ProgressRelay;
import hone.ui.fx.TaskRunner;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Imports one pack at a time, in the background. */
public final class PackImportViewModel {
    private static final Logger LOG = System.getLogger(PackImportViewModel.class.getName());
    private static final ImportState IDLE = new ImportState.Idle();

    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(IDLE);
    private final PackShelf shelf;
    private final TaskRunner runner;
    private final Executor window;
    private final Consumer<ImportState.Imported> onImported;
    private final Lane lane;
    /** What has been unpacked and waits for an answer. */
    private Optional<StagedPack> waiting = Optional.empty();

    /**
     * Nothing is under way.
     *
     * @param shelf where packs go
     * @param runner runs the import
     * @param window runs what touches the window
     * @param onImported told of every pack that came in, before the state says so
     */
    public PackImportViewModel(
            PackShelf shelf, TaskRunner runner, Executor window, Consumer<ImportState.Imported> onImported) {
        this.shelf = shelf;
        this.runner = runner;
        this.window = window;
        this.onImported = onImported;
        lane = new Lane(runner);
    }

    /** What came of a step: a pack that waits for an answer, or one in its place. */
    private sealed interface Arrival {
        record Waits(StagedPack staged, ImportState.Asking question) implements Arrival {}

        record Here(PackContents pack, boolean replaced) implements Arrival {}
    }

    /** Unpacks a zip archive or a folder, and asks; while another is under way nothing happens. */
    public void start(Path source) {
        if (isRunning()) {
            return;
        }
        keep();
        run(name(source), Optional.empty(), "Checking", (token, progress) -> {
            StagedPack staged = shelf.stage(source, token, progress);
            PackContents contents = PackContents.of(staged.pack());
            return new Arrival.Waits(
                    staged,
                    new ImportState.Asking(contents, shelf.present(staged.pack().id())));
        });
    }

    /** Adds the pack that waits, in place of the one with its id if there is one. */
    public void add() {
        if (state.get() instanceof ImportState.Asking asking) {
            boolean replaces = asking.there().isPresent();
            waiting.ifPresent(staged -> {
                waiting = Optional.empty();
                run(asking.arriving().header().title(), Optional.of(staged), "Saving", (token, progress) -> {
                    shelf.install(staged, replaces, token, progress);
                    return new Arrival.Here(asking.arriving(), replaces);
                });
            });
        }
    }

    /** Leaves all as it is and removes what waits; takes away what is told. */
    public void keep() {
        waiting.ifPresent(this::closeLater);
        waiting = Optional.empty();
        if (!isRunning()) {
            state.set(IDLE);
        }
    }

    /** Stops the import under way; nothing has changed then. */
    public void cancel() {
        lane.cancel();
    }

    /** Stops what is under way and removes what waits, for the end of the program. */
    public void close() {
        lane.cancel();
        waiting.ifPresent(StagedPack::close);
        waiting = Optional.empty();
    }

    /** Where the import stands. */
    public ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether one is under way. */
    public boolean isRunning() {
        return state.get() instanceof ImportState.Running;
    }

    @FunctionalInterface
    private interface Step {
        Arrival run(CancelToken token, Progress progress) throws PackException;
    }

    /** Runs a step, whose first words are given; what it was given is closed also when it is cancelled before it begins. */
    private void run(String name, Optional<StagedPack> given, String first, Step step) {
        state.set(new ImportState.Running(name, -1, first));
        ProgressRelay progress = new ProgressRelay(window, (done, total, what) -> {
            if (total > 0) {
                state.set(new ImportState.Running(name, (double) done / total, step(done, total, what)));
            }
        });
        lane.start(token -> unlessCancelled(step.run(token, progress), token), new Outcome<Arrival>() {
            @Override
            public void result(Arrival arrival) {
                progress.stop();
                show(arrival);
            }

            @Override
            public void failed(Throwable cause) {
                progress.stop();
                state.set(ImportState.Refused.of(name, fault(cause)));
            }

            @Override
            public void cancelled() {
                progress.stop();
                given.ifPresent(PackImportViewModel.this::closeLater);
                state.set(IDLE);
            }
        });
    }

    /** A result that nobody hears of any more must not leave its files behind. */
    private Arrival unlessCancelled(Arrival arrival, CancelToken token) {
        if (arrival instanceof Arrival.Waits waits) {
            token.onCancel(() -> closeLater(waits.staged()));
        }
        return arrival;
    }

    private void show(Arrival arrival) {
        switch (arrival) {
            case Arrival.Waits(var staged, var question) -> {
                waiting = Optional.of(staged);
                state.set(question);
            }
            case Arrival.Here(var pack, var replaced) -> {
                int broken = pack.broken().size();
                var imported = new ImportState.Imported(pack.header(), pack.sound() + broken, broken, replaced);
                onImported.accept(imported);
                state.set(imported);
            }
        }
    }

    private static Fault fault(Throwable cause) {
        if (cause instanceof PackException refusal) {
            LOG.log(Level.INFO, "A pack was refused: " + refusal.fault().describe());
            return refusal.fault();
        }
        LOG.log(Level.ERROR, "Importing broke", cause);
        return Fault.of("Hone itself failed, which is not the pack's fault: " + cause);
    }

    /** A step of the first half unpacks a file, one of the second has the disk keep it. */
    private static String step(int done, int total, String what) {
        int files = total / 2;
        return String.format(Locale.ROOT, "%s, %,d of %,d files", what, done < files ? done : done - files, files);
    }

    private static String name(Path source) {
        Path name = source.getFileName();
        return name == null ? source.toString() : name.toString();
    }

    private void closeLater(StagedPack staged) {
        runner.start(
                _ -> {
                    staged.close();
                    return true;
                },
                Outcome.of(_ -> {}, cause -> LOG.log(Level.WARNING, "A place for an import was not removed", cause)));
    }
}
