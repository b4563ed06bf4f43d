package hone.cli;

import hone.judge.CaseJudge;
import hone.judge.CaseTimes;
import hone.judge.CaseTiming;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthMeter;
import hone.judge.JudgeException;
import hone.judge.Judgement;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.judge.WorkComparison;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Cases;
import hone.problem.Fault;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone judge}: the verdict on one file. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = "Judge a Java file against a problem's samples and hidden cases.")
final class JudgeCommand implements Callable<Integer> {
    /** More than any compiler here is given; larger files are not even read. */
    private static final int MAX_SOURCE = 4 << 20;

    private final CliServices services;
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A problem's id, or pack/id.")
    private String problemName = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "A Java source file.")
    private Path file = Path.of("");

    @Option(names = "--pack", paramLabel = "P", description = "A pack's folder or zip, or the id of a known pack.")
    private @Nullable String pack;

    @Option(names = "--samples", description = "Judge on the samples alone.")
    private boolean samplesOnly;

    @Option(names = "--limits-off", description = "Let every case take its time, up to ten minutes.")
    private boolean limitsOff;

    @Option(names = "--growth", description = "Say how the work grows with the input, if it runs.")
    private boolean growth;

    @Option(names = "--json", description = "Print one JSON value.")
    private boolean json;

    JudgeCommand(CliServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException {
        Problem problem = new PackFinder(services).problem(problemName, pack);
        Submission submission = new Submission(problem, source(), cases(problem));
        CaseJudge usual = services.judge(submission);
        CaseJudge judge = limitsOff ? usual.withoutTimeLimits() : usual;
        Optional<GrowthMeter> meter = growth ? Optional.of(services.growth()) : Optional.empty();
        // What it waits for gets ready beside the judging.
        meter.ifPresent(each -> each.prepare(problem));
        Judgement judgement = judge.judge(submission, CancelToken.create(), Progress.NONE);
        JudgementText text = new JudgementText(console.out());
        if (!json) {
            text.print(judgement, problem);
        }
        Optional<CaseTimes> times =
                new CaseTiming(judge).again(problem, submission.source(), judgement, CancelToken.create());
        Optional<GrowthAnswer> answer = growth(meter, submission, judgement.verdict());
        Optional<WorkComparison> beside =
                answer.isPresent() && judgement.verdict() == Verdict.AC ? beside(submission) : Optional.empty();
        if (json) {
            Judgement counted = limitsOff ? judgement : counted(submission, judgement);
            console.printJson(writer -> new JudgementJson(writer).write(counted, problem, times, answer, beside));
        } else {
            times.ifPresent(text::print);
            answer.ifPresent(found -> text.print(found, beside));
        }
        return judgement.verdict() == Verdict.AC
                ? ExitCode.OK
                : judgement.verdict() == Verdict.INTERNAL ? ExitCode.OUR_FAULT : ExitCode.NOT_OK;
    }

    /** Only what was accepted or too slow: of everything else, how it grows says nothing yet. */
    private Optional<GrowthAnswer> growth(Optional<GrowthMeter> meter, Submission submission, Verdict verdict) {
        if (meter.isEmpty() || (verdict != Verdict.AC && verdict != Verdict.TLE)) {
            return Optional.empty();
        }
        try {
            return meter.get().measure(submission.problem(), submission.source(), List.of(), CancelToken.create());
        } catch (PackException e) {
            // The verdict stands, whatever the pack's generator does.
            console.warn("growth could not be measured: " + Console.line(e.fault()));
            return Optional.empty();
        } catch (JudgeException e) {
            console.warn("growth could not be measured: " + e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** How its work stands to that of the problem's own submissions. */
    private Optional<WorkComparison> beside(Submission submission) {
        try {
            return services.work().compare(submission.problem(), submission.source(), CancelToken.create());
        } catch (PackException e) {
            console.warn("the work could not be compared: " + Console.line(e.fault()));
            return Optional.empty();
        } catch (JudgeException e) {
            console.warn("the work could not be compared: " + e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private Judgement counted(Submission submission, Judgement judgement) {
        try {
            return services.work().count(submission.problem(), submission.source(), judgement, CancelToken.create());
        } catch (JudgeException e) {
            console.warn("the work of the cases could not be counted: " + e.getMessage());
            return judgement;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }

    private List<Case> cases(Problem problem) throws UsageException {
        try {
            Cases cases = CaseReader.read(problem);
            List<Case> chosen = new ArrayList<>(cases.samples());
            if (!samplesOnly) {
                chosen.addAll(cases.secret());
            }
            return chosen;
        } catch (PackException e) {
            throw new UsageException(e.fault());
        }
    }

    private String source() throws UsageException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_SOURCE + 1);
            if (bytes.length > MAX_SOURCE) {
                throw fault("The file is larger than 4 MiB, which no solution is.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw fault("There is no such file.");
        } catch (CharacterCodingException e) {
            throw fault("The file is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            throw fault("The file cannot be read: " + e.getMessage());
        }
    }

    private UsageException fault(String message) {
        return new UsageException(new Fault(
                message, Optional.of(file.toString()), OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
    }
}
