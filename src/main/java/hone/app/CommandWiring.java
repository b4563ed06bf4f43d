package hone.app;

import hone.cli.CliServices;
import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.GrowthJudge;
import hone.judge.GrowthMeter;
import hone.judge.RunWorkers;
import hone.judge.SafetyCheck;
import hone.judge.SafetyReport;
import hone.judge.Submission;
import hone.judge.WorkJudge;
import hone.judge.WorkMeter;
import hone.practice.StoreException;
import hone.problem.Fault;
import hone.problem.KnownPacks;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.PackShelf;
import hone.problem.StagedPack;
import hone.proof.Workshop;
import hone.sandbox.Layers;
import hone.store.DataFolder;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Starts what a command needs when it asks for it, and ends it. */
final class CommandWiring implements CliServices, AutoCloseable {
    private final Installation installation;
    private final List<StagedPack> unpacked = new ArrayList<>();
    private final CancelToken ended = CancelToken.create();
    private @Nullable Compilers compilers;
    private @Nullable RunWorkers workers;

    CommandWiring(Installation installation) {
        this.installation = installation;
    }

    /** The built-in pack and the imported ones. There need not be a data folder. */
    @Override
    public KnownPacks known() {
        List<Path> folders = new ArrayList<>(List.of(installation.problems()));
        List<Fault> faults = new ArrayList<>();
        try {
            Path imported = DataFolder.ofThisUser().packs();
            folders.addAll(new PackShelf(imported, Optional.of(installation.problems())).packs());
        } catch (StoreException e) {
            faults.add(Fault.of(String.valueOf(e.getMessage())));
        }
        KnownPacks known = KnownPacks.read(folders);
        faults.addAll(known.faults());
        return new KnownPacks(known.packs(), faults);
    }

    @Override
    public Pack read(Path place) throws PackException {
        if (Files.isDirectory(place)) {
            return PackReader.read(place);
        }
        synchronized (unpacked) {
            if (unpacked.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(this::tidy, "unpacked packs"));
            }
            try {
                StagedPack staged = StagedPack.temporary(place, ended, Progress.NONE);
                unpacked.add(staged);
                return staged.pack();
            } catch (CancellationException e) {
                throw new PackException(Fault.of("stopped before the pack was unpacked"), e);
            }
        }
    }

    /** Also when the process is told to end: waits for what is being unpacked, which stops at once. */
    private void tidy() {
        ended.cancel();
        synchronized (unpacked) {
            unpacked.forEach(StagedPack::close);
            unpacked.clear();
        }
    }

    @Override
    public CaseJudge judge(Submission submission) {
        RunWorkers ready = RunWorkers.once(installation.workerJar());
        workers = ready;
        Compilers both = new Compilers();
        compilers = both;
        CaseJudge judge = new CaseJudge(both, ready);
        // Workers start while the source is being compiled.
        judge.prepare(submission.problem());
        return judge;
    }

    @Override
    public GrowthMeter growth() {
        if (compilers == null || workers == null) {
            throw new IllegalStateException("growth is asked for before a judge");
        }
        return new GrowthJudge(compilers, workers);
    }

    @Override
    public WorkMeter work() {
        if (compilers == null || workers == null) {
            throw new IllegalStateException("work is asked for before a judge");
        }
        return new WorkJudge(compilers, workers);
    }

    @Override
    public Workshop workshop(int jobs) {
        RunWorkers ready = RunWorkers.batch(installation.workerJar(), Layers.ALL, jobs);
        workers = ready;
        Compilers both = new Compilers();
        compilers = both;
        both.warmUp();
        return new Workshop(both, ready);
    }

    @Override
    public Optional<Path> checkState(Pack pack) {
        try {
            return Optional.of(DataFolder.ofThisUser().checks().resolve(pack.id() + ".jsonl"));
        } catch (StoreException e) {
            // Without a data folder a check that is stopped begins again.
            return Optional.empty();
        }
    }

    @Override
    public SafetyReport safety() throws IOException, InterruptedException {
        try (RunWorkers tried = RunWorkers.once(installation.workerJar())) {
            return new SafetyCheck(tried).examine();
        }
    }

    @Override
    public void close() {
        if (compilers != null) {
            compilers.close();
        }
        if (workers != null) {
            workers.close();
        }
        tidy();
    }
}
