package hone.judge;

import hone.compile.Compilers;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Cases;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.sandbox.Layers;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * A real judge over the built-in pack: real compilers, real processes. Those are bare child processes unless asked for, as what
 * confines one doubles the time in which it starts and changes no verdict; that is shown by the tests that ask for it, by the
 * hostile suite and by the check of the whole pack.
 */
public final class JudgeSetup implements AutoCloseable {
    private final Compilers compilers = new Compilers();
    private final RunWorkers workers;
    private final CaseJudge judge;
    private final Pack pack;

    JudgeSetup() throws PackException {
        this(Layers.NONE);
    }

    private JudgeSetup(Layers layers) throws PackException {
        workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")), layers);
        judge = new CaseJudge(compilers, workers);
        pack = PackReader.read(Path.of(System.getProperty("hone.problems")));
    }

    /** As a person has it: with all of the system's layers around the processes. */
    public static JudgeSetup confined() throws PackException {
        return new JudgeSetup(Layers.ALL);
    }

    public CaseJudge judge() {
        return judge;
    }

    Compilers compilers() {
        return compilers;
    }

    RunWorkers workers() {
        return workers;
    }

    /** The problems of the built-in pack, all of which must be readable. */
    public List<Problem> problems() {
        return pack.problems().stream().map(entry -> (Problem) entry).toList();
    }

    public Problem problem(String id) {
        return problems().stream()
                .filter(problem -> problem.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Judges a source on all cases of a problem. */
    Judgement judge(Problem problem, String source) throws PackException {
        Cases cases = CaseReader.read(problem);
        return judge(problem, source, cases.all());
    }

    Judgement judge(Problem problem, String source, List<Case> cases) {
        return judge.judge(new Submission(problem, source, cases), CancelToken.create(), Progress.NONE);
    }

    @Override
    public void close() {
        compilers.close();
        workers.close();
    }
}
