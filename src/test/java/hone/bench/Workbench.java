package hone.bench;

import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.Judgement;
import hone.judge.RunWorkers;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.sandbox.Layers;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Path;

/** The processes that an open window has: a warm compile worker and two standbys. */
final class Workbench implements AutoCloseable {
    /** The compile worker and two standbys. */
    private static final int CHILDREN = 3;

    private final Compilers compilers = new Compilers();
    private final RunWorkers workers;
    private final CaseJudge judge;

    Workbench() {
        this(Layers.ALL);
    }

    /** With some of the system's layers around the run workers. */
    Workbench(Layers layers) {
        workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")), layers);
        judge = new CaseJudge(compilers, workers);
    }

    /** As when a window opens on a problem. */
    void open(Exercise exercise) {
        compilers.warmUp();
        workers.prepare(exercise.problem().limits().memoryMiB());
    }

    /** Waits, as a person does between two clicks, until no child process uses CPU time any more. */
    void awaitQuiet() throws InterruptedException {
        Quiet.await(CHILDREN);
    }

    /** From the click to the verdict, which must be Accepted. */
    Judgement click(Exercise exercise) {
        Judgement judgement = judge(exercise.submission());
        if (judgement.verdict() != Verdict.AC) {
            throw new IllegalStateException(exercise.title() + " came out as " + judgement.verdict() + " "
                    + judgement.diagnostics() + judgement.message());
        }
        return judgement;
    }

    /** From the click to a verdict. */
    Judgement judge(Submission submission) {
        return judge.judge(submission, CancelToken.create(), Progress.NONE);
    }

    @Override
    public void close() {
        workers.close();
        compilers.close();
    }
}
