package hone.app;

import hone.cli.CliServices;
import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.RunWorkers;
import hone.judge.SafetyCheck;
import hone.judge.SafetyReport;
import hone.judge.Submission;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts what a command needs when it asks for it, and ends it. */
final class CommandWiring implements CliServices, AutoCloseable {
    private final Installation installation;
    private @Nullable Compilers compilers;
    private @Nullable RunWorkers workers;

    CommandWiring(Installation installation) {
        this.installation = installation;
    }

    @Override
    public List<Path> packFolders() {
        return List.of(installation.problems());
    }

    @Override
    public Pack read(Path folder) throws PackException {
        return PackReader.read(folder);
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
    }
}
