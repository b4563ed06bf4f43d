package hone.judge;

import hone.problem.PackCodeFile;
import hone.sandbox.Confinement;
import hone.sandbox.JavaCommand;
import hone.sandbox.Layers;
import hone.sandbox.WorkerCommand;
import hone.sandbox.WorkerException;
import hone.sandbox.WorkerPool;
import hone.sandbox.WorkerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Run workers by heap size, with two standbys of the size last prepared, so that a second judging never waits. */
public final class RunWorkers implements AutoCloseable {
    private static final String MAIN = "hone.worker.WorkerMain";
    /** Somebody waits for it while it starts. */
    private static final String GENERATOR = role(PackCodeFile.GENERATOR);

    private static final int SMALL_MIB = 64;
    private static final int STANDBYS = 2;
    private static final Duration MAX_AGE = Duration.ofHours(12);
    /** So long the standbys of another heap wait for a person who goes back to the problem before. */
    private static final Duration FORMER = Duration.ofMinutes(1);
    /** A result of 8 MiB and as much printed text, with room for their wrapping. */
    private static final int MAX_FRAME = 24 << 20;
    /** Heap of a worker for a pack's own code. */
    static final int PACK_CODE_MIB = 512;

    /** Far beyond what any judging takes: for a worker that nobody watches any more. */
    private static final Duration LIFE = Duration.ofHours(2);

    private static final System.Logger LOG = System.getLogger(RunWorkers.class.getName());

    private final Path workerJar;
    private final WorkerPool pool;
    /** A checker's worker is never one that a submission could have had, nor the other way round. */
    private final WorkerPool checkers;

    private final WorkerPool generators;

    private final Manner manner;
    private volatile Layers layers;

    /** What the workers are for. */
    private enum Manner {
        ONCE,
        LASTING,
        BATCH
    }

    private RunWorkers(Path workerJar, Layers layers, int standbys, Manner manner) {
        this.workerJar = workerJar;
        this.manner = manner;
        this.layers = layers;
        this.pool = new WorkerPool(standbys, MAX_AGE, manner == Manner.ONCE ? Duration.ZERO : FORMER);
        this.checkers = new WorkerPool(1, MAX_AGE, Duration.ZERO);
        this.generators = new WorkerPool(1, MAX_AGE, Duration.ZERO);
    }

    /**
     * Workers for judging again and again.
     *
     * @param workerJar holds {@code hone.worker} and what it uses, nothing else
     */
    public static RunWorkers lasting(Path workerJar) {
        return lasting(workerJar, Layers.ALL);
    }

    /** Workers for judging again and again, with some of the system's layers around them. */
    public static RunWorkers lasting(Path workerJar, Layers layers) {
        return new RunWorkers(workerJar, layers, STANDBYS, Manner.LASTING);
    }

    /**
     * Workers for judging a whole class or pack, where many a second count more than one that is ready for anything.
     *
     * @param jobs how many are judged at once, at least 1
     */
    public static RunWorkers batch(Path workerJar, Layers layers, int jobs) {
        return new RunWorkers(workerJar, layers, jobs, Manner.BATCH);
    }

    /** Workers for one judging: one starts ahead, and none after it. */
    public static RunWorkers once(Path workerJar) {
        return once(workerJar, Layers.ALL);
    }

    /** Workers for one judging, with some of the system's layers around them. */
    public static RunWorkers once(Path workerJar, Layers layers) {
        return new RunWorkers(workerJar, layers, 1, Manner.ONCE);
    }

    /** Has standbys started for problems with this limit; returns at once. */
    public void prepare(int memoryMiB) {
        pool.prepare(command(memoryMiB));
    }

    WorkerProcess lend(int memoryMiB) throws WorkerException {
        return pool.lend(command(memoryMiB));
    }

    /**
     * Has a standby started for a checker, or ends the one that there is; returns at once.
     *
     * @param wanted whether the problem at hand has a checker
     */
    void prepareChecker(boolean wanted) {
        if (wanted) {
            checkers.prepare(command(PackCodeFile.CHECKER));
        } else {
            checkers.standDown();
        }
    }

    /**
     * Has a standby started for a generator, so that its start goes on beside other things, or ends the one that there is; returns at
     * once.
     */
    void prepareGenerator(boolean wanted) {
        if (wanted) {
            generators.prepare(command(PackCodeFile.GENERATOR));
        } else {
            generators.standDown();
        }
    }

    /** A worker for a file of a pack's own code. */
    WorkerProcess lend(PackCodeFile file) throws WorkerException {
        return switch (file) {
            case CHECKER -> checkers.lend(command(file));
            case GENERATOR -> generators.lend(command(file));
            default -> WorkerProcess.start(command(file));
        };
    }

    /** Starts what standbys are missing; called when a judging is over, so that the start does not compete with it. */
    void refill(int memoryMiB, boolean checker) {
        if (manner != Manner.ONCE) {
            prepare(memoryMiB);
            prepareChecker(checker);
        }
    }

    /**
     * From now on workers start without the system's layers, as one could not be started with them. Only what happens before
     * a worker has anything to run may lead here.
     */
    void goWithoutLayers(String why) {
        LOG.log(System.Logger.Level.WARNING, "workers run without the system's layers: " + why);
        layers = Layers.NONE;
    }

    /** Whether somebody waits for each answer; else many are wanted, and one may take longer. */
    boolean somebodyWaits() {
        return manner != Manner.BATCH;
    }

    private static String role(PackCodeFile file) {
        return "worker for a " + file.className();
    }

    private WorkerCommand command(int memoryMiB) {
        return command("run worker", memoryMiB, MAX_FRAME, MAIN);
    }

    private WorkerCommand command(PackCodeFile file) {
        return command(role(file), PACK_CODE_MIB, PackFunction.maxFrame(file), MAIN);
    }

    /** The command of another program of the worker's jar, confined like a run worker. */
    WorkerCommand command(String mainClass, List<String> arguments) {
        WorkerCommand likeIt = command("run worker", SMALL_MIB, MAX_FRAME, mainClass);
        List<String> command = new ArrayList<>(likeIt.command());
        command.addAll(arguments);
        return new WorkerCommand(likeIt.role(), command, likeIt.maxFrameBytes(), likeIt.confinement());
    }

    private WorkerCommand command(String role, int memoryMiB, int maxFrame, String mainClass) {
        List<String> command = JavaCommand.of(
                memoryMiB,
                workerJar.toString(),
                mainClass,
                List.of(
                        "-Xss1m",
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:ReservedCodeCacheSize=48m",
                        "--finalization=disabled",
                        // Else a collection leaves some dead objects where they lie, and they count as held.
                        "-XX:MarkSweepAlwaysCompactCount=1",
                        // Every case calls freshly loaded code once: making it a method handle first takes 10 ms.
                        "-Djdk.reflect.useNativeAccessorOnly=true",
                        "-Djava.io.tmpdir=/nonexistent"));
        if (mainClass.equals(MAIN) && (manner == Manner.BATCH || role.equals(GENERATOR))) {
            command.add("--brief-warm-up");
        }
        Confinement confinement =
                new Confinement(layers, workerJar, List.of(workerJar), Confinement.memoryOf(memoryMiB), LIFE);
        return new WorkerCommand(role, command, maxFrame, confinement);
    }

    @Override
    public void close() {
        pool.close();
        checkers.close();
        generators.close();
    }
}
