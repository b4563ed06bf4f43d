package hone.app;

import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.judge.CaseJudge;
import hone.judge.GrowthJudge;
import hone.judge.RunWorkers;
import hone.judge.SafetyCheck;
import hone.judge.WorkJudge;
import hone.practice.PackLibrary;
import hone.practice.PracticeDesk;
import hone.practice.StoreException;
import hone.problem.PackShelf;
import hone.store.BootClock;
import hone.store.DataFolder;
import hone.store.Store;
import hone.ui.WorkbenchServices;
import hone.ui.fx.BackgroundRunner;
import hone.ui.fx.FxThread;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the window works with, wired together by hand; closed in the reverse order. */
final class WindowWiring implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WindowWiring.class.getName());

    private final Store store;
    private final Compilers compilers;
    private final RunWorkers workers;
    private final BackgroundRunner runner;
    private final WorkbenchServices services;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WindowWiring(Installation installation, Store store, PackShelf imported) {
        this.store = store;
        InstantSource clock = InstantSource.system();
        compilers = new Compilers();
        workers = RunWorkers.lasting(installation.workerJar());
        runner = new BackgroundRunner();
        CaseJudge judge = new CaseJudge(compilers, workers);
        PracticeDesk desk = new PracticeDesk(
                judge,
                new GrowthJudge(compilers, workers),
                new WorkJudge(compilers, workers),
                judge::prepare,
                store.attempts(),
                clock);
        services = new WorkbenchServices(
                new PackLibrary(() -> packs(installation.problems(), imported), store.index()),
                imported,
                desk,
                store.drafts(),
                store.attempts(),
                store.ownCases(),
                store.settings(),
                () -> new SafetyCheck(workers).examine(),
                runner,
                FxThread.executor(),
                clock,
                ZoneId.systemDefault(),
                notices(store),
                store.rounds(),
                BootClock.ofThisMachine(clock));
    }

    /** Opens the data folder and starts warming up the compilers; does not wait for them. */
    static WindowWiring start(Installation installation, DataFolder folder) {
        PackShelf imported = new PackShelf(folder.packs(), Optional.of(installation.problems()));
        WindowWiring wiring = new WindowWiring(installation, Store.open(folder, InstantSource.system()), imported);
        wiring.compilers.warmUp();
        Thread.ofPlatform().daemon().name("allow-list").start(AllowList::warmUp);
        return wiring;
    }

    private static Optional<String> notices(Store store) {
        return store.notices().isEmpty() ? Optional.empty() : Optional.of(String.join(" ", store.notices()));
    }

    private static List<Path> packs(Path builtIn, PackShelf imported) {
        List<Path> folders = new ArrayList<>(List.of(builtIn));
        folders.addAll(imported.packs());
        return folders;
    }

    WorkbenchServices services() {
        return services;
    }

    /** A process told to end (log-out, Ctrl+C) keeps what was typed, as a closed window does. */
    void endWithTheProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "last orders"));
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        runner.close();
        compilers.close();
        workers.close();
        try {
            store.close();
        } catch (StoreException e) {
            LOG.log(Level.ERROR, "the data folder could not be closed", e);
        }
    }
}
