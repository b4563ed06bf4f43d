package hone.judge;

import hone.problem.Calls;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Value;
import hone.problem.ValueCheck;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.wire.Load;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The code that a problem brings with it. Each of its files runs in a worker apart, where only such files of its pack ever run;
 * a call takes at most ten seconds of CPU time and 512 MiB, and nothing is left of it for the next one. For one thread at a
 * time.
 *
 * <p>All calls throw a {@link PackException} that names the file, and the line where it is known, when the code cannot be
 * compiled, uses what it may not, fails, or answers with something that is no answer; a {@link WorkerException} when no
 * worker could be had; a {@link java.util.concurrent.CancellationException} when cancelled.
 */
public final class PackCode implements AutoCloseable {
    private static final int MOST_FAMILIES = 100;
    private static final int LONGEST_FAMILY = 60;
    /** What a generated input may take in memory, roughly: six million numbers. */
    private static final long MAX_INPUT_BYTES = 96L << 20;

    private final Problem problem;
    private final PackCodes codes;
    private final PackWorkers packWorkers;
    private final Duration cpu;
    private final CancelToken cancel;
    private final PackArguments arguments;
    private final Map<PackCodeFile, PackWorkers.Lent> workers = new EnumMap<>(PackCodeFile.class);
    private final Map<PackFunction, Load> loads = new EnumMap<>(PackFunction.class);

    PackCode(Problem problem, PackCodes codes, PackWorkers packWorkers, Duration cpu, CancelToken cancel) {
        this.problem = problem;
        this.arguments = new PackArguments(problem.signature());
        this.codes = codes;
        this.packWorkers = packWorkers;
        this.cpu = cpu;
        this.cancel = cancel;
    }

    /**
     * Asks the checker whether an output is right.
     *
     * @param input the arguments as they were before the submission ran
     * @param actual has to be a value of the judged type, see {@link ValueCheck}
     * @return empty if it is right, else why not, at most 2,000 characters, possibly none
     */
    public Optional<String> check(List<Value> input, Value expected, Value actual)
            throws PackException, WorkerException, InterruptedException {
        return words(PackFunction.CHECK, arguments.of(input, expected, actual));
    }

    /**
     * Asks the validator whether an input is one that the statement promises.
     *
     * @return empty if it is, else why not, at most 2,000 characters, possibly none
     */
    public Optional<String> validate(List<Value> input) throws PackException, WorkerException, InterruptedException {
        return words(PackFunction.VALIDATE, arguments.of(input));
    }

    /** The kinds of input that the generator makes: at least one and at most 100, without doubles, each on one line. */
    public List<String> families() throws PackException, WorkerException, InterruptedException {
        PackFunction function = PackFunction.FAMILIES;
        Value result = decoded(function, new byte[0], Long.MAX_VALUE);
        List<Value> items = result instanceof Value.Sequence(var found) ? found : List.of();
        List<String> names = new ArrayList<>();
        for (Value item : items) {
            if (!(item instanceof Value.Text(var name))
                    || name.isBlank()
                    || name.length() > LONGEST_FAMILY
                    || name.chars().anyMatch(Character::isISOControl)) {
                throw failed(
                        function,
                        "families() has to name each family in 1 to " + LONGEST_FAMILY + " characters on one line");
            }
            names.add(name);
        }
        if (names.isEmpty() || names.size() > MOST_FAMILIES) {
            throw failed(function, "families() has to name 1 to " + MOST_FAMILIES + " families, not " + names.size());
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw failed(function, "families() names one family twice");
        }
        return List.copyOf(names);
    }

    /**
     * Makes an input.
     *
     * @param family one of {@link #families}
     * @param sizes n, or n and m
     * @param seed the same one gives the same input
     * @return one value a parameter, at most six million numbers or 64 MiB as sent
     */
    public List<Value> generate(String family, List<Integer> sizes, long seed)
            throws PackException, WorkerException, InterruptedException {
        PackFunction function = PackFunction.GENERATE;
        Value.Sequence numbers = Value.Sequence.ofWholes(
                sizes.stream().mapToLong(Integer::longValue).toArray());
        byte[] encoded = ValueCodec.encode(List.of(new Value.Text(family), numbers, new Value.Whole(seed)));
        Value result = decoded(function, encoded, MAX_INPUT_BYTES);
        List<Signature.Parameter> parameters = problem.signature().parameters();
        if (!(result instanceof Value.Sequence(var values)) || values.size() != parameters.size()) {
            throw failed(function, "input() has to return an array of one value a parameter");
        }
        if (problem.signature() instanceof Signature.Operations operations) {
            return Calls.input(operations, values.getFirst(), values.getLast())
                    .orElseThrow(() -> failed(
                            function,
                            "input() has to return the names of the calls, " + operations.className()
                                    + " first, and an array of the arguments of each"));
        }
        for (int i = 0; i < values.size(); i++) {
            Optional<ValueCheck.Flaw> flaw = ValueCheck.flaw(parameters.get(i).type(), values.get(i));
            if (flaw.isPresent()) {
                throw failed(
                        function,
                        "the " + parameters.get(i).name() + " of input() is no "
                                + parameters.get(i).type().javaName() + ": "
                                + flaw.get().words());
            }
        }
        return values;
    }

    /** Compiles a function's file and has its worker ready, so that the first call does not wait for them. */
    void prepare(PackFunction function) throws PackException, WorkerException, InterruptedException {
        worker(function.file()).prepare(load(function));
    }

    private Optional<String> words(PackFunction function, byte[] encoded)
            throws PackException, WorkerException, InterruptedException {
        return switch (decoded(function, encoded, Long.MAX_VALUE)) {
            case Value.Absent() -> Optional.empty();
            case Value.Text(var text) -> Optional.of(PackFailure.cut(text));
            case Value.Truth _, Value.Whole _, Value.Real _, Value.Sequence _ ->
                throw failed(function, "it answered with something else than a String");
        };
    }

    private Value decoded(PackFunction function, byte[] encoded, long room)
            throws PackException, WorkerException, InterruptedException {
        byte[] result = call(function, encoded);
        try {
            return ValueCodec.decode(result, room);
        } catch (IOException e) {
            retire(function.file());
            throw failed(function, "its result is not one: " + e.getMessage());
        }
    }

    private byte[] call(PackFunction function, byte[] encoded)
            throws PackException, WorkerException, InterruptedException {
        Load load = load(function);
        LoadedWorker worker = worker(function.file());
        LoadedWorker.Bounds bounds = new LoadedWorker.Bounds(function.maxResult(), 0, CaseRun.MAX_OUTPUT);
        LoadedWorker.Asked asked = worker.ask(load, encoded, bounds, cpu, Duration.ZERO);
        if (Endings.isOurFault(asked.answer())) {
            // Somebody outside ended the worker; once may be chance.
            asked = worker.ask(load, encoded, bounds, cpu, Duration.ZERO);
        }
        Optional<PackException> failure = PackFailure.of(problem, function, asked);
        if (failure.isPresent()) {
            retire(function.file());
            throw failure.get();
        }
        return ((LoadedWorker.Answer.Given) asked.answer()).result().value();
    }

    private Load load(PackFunction function) throws PackException, InterruptedException {
        Load made = loads.get(function);
        if (made == null) {
            made = function.load(problem.signature(), codes.classes(problem, function.file(), cancel));
            loads.put(function, made);
        }
        return made;
    }

    private LoadedWorker worker(PackCodeFile file) {
        return lent(file).worker();
    }

    private PackWorkers.Lent lent(PackCodeFile file) {
        return workers.computeIfAbsent(file, packWorkers::lend);
    }

    private PackException failed(PackFunction function, String message) {
        return PackFailure.of(problem, function.file(), OptionalInt.empty(), message);
    }

    /** Ends the worker of a file; the next call starts another one. */
    private void retire(PackCodeFile file) {
        PackWorkers.Lent lent = workers.get(file);
        if (lent != null) {
            lent.worker().close();
        }
    }

    /** Lets a file run in another process from now on. */
    void change(PackCodeFile file) {
        lent(file).change();
    }

    /** Gives the workers back. */
    @Override
    public void close() {
        workers.values().forEach(PackWorkers.Lent::close);
    }
}
