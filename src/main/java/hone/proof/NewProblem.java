package hone.proof;

import hone.compile.CompileResult;
import hone.judge.PackWorkers;
import hone.judge.Trial;
import hone.judge.Trials;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.CaseWriter;
import hone.problem.DraftCase;
import hone.problem.DraftReader;
import hone.problem.Fault;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.proof.SignatureGuess.Guess;
import hone.task.CancelToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Starts a problem from a statement, a reference and inputs alone. The first step writes examples of those three; each further
 * step computes the outputs of the inputs that are no cases yet, for the author to confirm.
 */
public final class NewProblem {
    private static final String REFERENCE = "submissions/accepted/Reference.java";
    private static final String CASES = "cases.json";
    /** So many inputs are shown to people where the author says of none that it is to be. */
    private static final int SAMPLES = 2;

    private final Path pack;
    private final String topic;
    private final String id;
    private final Path folder;

    /**
     * A problem in a pack's folder; neither has to be there.
     *
     * @throws PackException if one of the names cannot be that of a pack, a topic or a problem
     */
    public NewProblem(Path pack, String topic, String id) throws PackException {
        this.pack = pack;
        this.topic = topic;
        this.id = id;
        this.folder = pack.resolve(topic).resolve(id);
        for (String name : List.of(topic, id)) {
            if (!PackReader.isId(name)) {
                throw new PackException(Fault.of("\"" + name
                        + "\" cannot be the name of a topic or a problem; use lower-case letters, digits and hyphens"));
            }
        }
    }

    /** What a step did. */
    public sealed interface Step {
        /** Examples were written; the author goes on from there. */
        record Begun(List<Path> files) implements Step {
            public Begun {
                files = List.copyOf(files);
            }
        }

        /** The outputs of these are computed, and wait for the author's word. */
        record Computed(Problem problem, List<Case> cases) implements Step {
            public Computed {
                cases = List.copyOf(cases);
            }
        }

        /** All inputs are cases already. */
        record Nothing(Problem problem) implements Step {}
    }

    /**
     * Takes the next step.
     *
     * @throws PackException what the author has to mend, with its place
     * @throws IOException if a file cannot be written
     */
    public Step next(Workshop workshop, CancelToken cancel) throws PackException, IOException, InterruptedException {
        List<Path> stubs = stubs();
        if (!stubs.isEmpty()) {
            return new Step.Begun(stubs);
        }
        if (!Files.exists(folder.resolve("problem.json"))) {
            Files.writeString(folder.resolve("problem.json"), ProblemDraft.problem(id, guessed(workshop, cancel)));
        }
        Problem problem = PackReader.draft(pack, topic, id);
        Set<List<Value>> known = new HashSet<>();
        Set<String> names = new HashSet<>();
        if (hasCases()) {
            for (Case each : CaseReader.read(problem).all()) {
                known.add(each.input());
                names.add(each.name());
            }
        }
        List<DraftCase> drafts = new ArrayList<>();
        for (DraftCase draft : DraftReader.read(problem)) {
            if (known.add(draft.input())) {
                drafts.add(draft);
            }
        }
        return drafts.isEmpty()
                ? new Step.Nothing(problem)
                : new Step.Computed(problem, computed(workshop, problem, drafts, names, cancel));
    }

    private boolean hasCases() throws IOException {
        return !files("data/sample", ".json").isEmpty();
    }

    private List<Path> stubs() throws IOException {
        List<Path> written = new ArrayList<>();
        if (!Files.exists(pack.resolve("pack.json"))) {
            Path name = pack.toAbsolutePath().normalize().getFileName();
            String packId = name == null ? "" : name.toString();
            write(pack.resolve("pack.json"), ProblemDraft.pack(PackReader.isId(packId) ? packId : "my-pack"), written);
        }
        if (!Files.exists(folder.resolve("statement.md"))) {
            write(folder.resolve("statement.md"), Stubs.statement(), written);
        }
        if (ownSubmissions().isEmpty()) {
            write(folder.resolve(REFERENCE), Stubs.reference(), written);
        }
        if (!hasCases() && !Files.exists(folder.resolve(DraftReader.FILE))) {
            write(folder.resolve(DraftReader.FILE), Stubs.inputs(), written);
        }
        return written;
    }

    private static void write(Path file, String text, List<Path> written) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
        written.add(file);
    }

    private List<Path> ownSubmissions() throws IOException {
        return files("submissions/accepted", ".java");
    }

    private List<Path> files(String place, String ending) throws IOException {
        Path within = folder.resolve(place);
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        try (var files = Files.list(within)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private String source(Path file) throws PackException, IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw fault(file, 0, "the file is not UTF-8 text; save it as UTF-8");
        }
    }

    private Signature guessed(Workshop workshop, CancelToken cancel)
            throws PackException, IOException, InterruptedException {
        Path file = reference();
        String source = source(file);
        return switch (workshop.compilers().compileReference(source, Set.of(), cancel)) {
            case CompileResult.Rejected(var diagnostics) ->
                throw fault(
                        file,
                        diagnostics.getFirst().line(),
                        diagnostics.getFirst().message());
            case CompileResult.Compiled compiled ->
                switch (SignatureGuess.of(compiled.reference().byName())) {
                    case Guess.Found(var signature) -> signature;
                    case Guess.Unclear(var why) -> throw fault(file, 0, why);
                };
        };
    }

    /**
     * The solution that computes: the file called Reference, else the first by name.
     *
     * @throws IOException if its folder cannot be read
     */
    public Path reference() throws IOException {
        List<Path> all = ownSubmissions();
        return all.contains(folder.resolve(REFERENCE)) ? folder.resolve(REFERENCE) : all.getFirst();
    }

    private PackException fault(Path file, int line, String message) {
        String shown = pack.relativize(file).toString().replace('\\', '/');
        return new PackException(new Fault(
                message,
                Optional.of(shown),
                line > 0 ? OptionalInt.of(line) : OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty()));
    }

    private List<Case> computed(
            Workshop workshop, Problem problem, List<DraftCase> drafts, Set<String> names, CancelToken cancel)
            throws PackException, IOException, InterruptedException {
        boolean anySample = drafts.stream().anyMatch(DraftCase::sample) || hasCases();
        List<Case> cases = new ArrayList<>();
        Path file = reference();
        try (PackWorkers workers = workshop.packWorkers(cancel);
                Trials trials = workshop.trials(problem, workers, cancel)) {
            Trials.Subject subject = subject(trials, file);
            for (DraftCase draft : drafts) {
                Value output = output(trials, subject, problem, draft, file);
                boolean sample = anySample ? draft.sample() : cases.size() < SAMPLES;
                String name = draft.name().orElseGet(() -> free(names));
                if (draft.name().isPresent() && !names.add(name)) {
                    throw fault(folder.resolve(DraftReader.FILE), 0, "two cases are called \"" + name + "\"");
                }
                cases.add(new Case(name, !sample, draft.input(), Optional.of(output), draft.explain()));
            }
        }
        return cases;
    }

    private static String free(Set<String> names) {
        int number = names.size() + 1;
        while (!names.add("case " + number)) {
            number++;
        }
        return "case " + number;
    }

    private Trials.Subject subject(Trials trials, Path file) throws PackException, IOException, InterruptedException {
        return switch (trials.compile(source(file))) {
            case Trials.Compiled.Ready(var subject) -> subject;
            case Trials.Compiled.Refused(var verdict, var message, var line) ->
                throw fault(file, line, verdict + ": " + message);
        };
    }

    private Value output(Trials trials, Trials.Subject subject, Problem problem, DraftCase draft, Path file)
            throws PackException, InterruptedException {
        String input = ValueJson.abbreviate(new Value.Sequence(draft.input()), 200);
        if (PackCodeFile.VALIDATOR.exists(problem)) {
            Optional<String> why = trials.validate(draft.input());
            if (why.isPresent()) {
                throw fault(
                        folder.resolve(DraftReader.FILE),
                        0,
                        "the validator refuses the input " + input + ": " + why.get());
            }
        }
        return switch (trials.run(subject, draft.input(), problem.limits().cpu())) {
            case Trial.Returned returned -> returned.value();
            case Trial.Failed failed ->
                throw fault(
                        file,
                        0,
                        "on the input " + input + " the reference ends with " + failed.verdict() + ": "
                                + failed.message());
        };
    }

    /** Makes cases of what was computed and confirmed. */
    public void keep(Step.Computed computed) throws PackException {
        for (boolean secret : new boolean[] {false, true}) {
            CaseWriter.add(
                    computed.problem(),
                    CASES,
                    computed.cases().stream()
                            .filter(each -> each.secret() == secret)
                            .toList());
        }
    }

    /** The problem's folder. */
    public Path folder() {
        return folder;
    }
}
