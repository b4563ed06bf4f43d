package hone.store;

import hone.practice.StoreException;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundSummary;
import hone.practice.round.RoundTask;
import hone.practice.round.Rounds;
import hone.practice.round.Stamped;
import hone.problem.ListedProblem;
import hone.problem.ProblemRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rounds in a folder, each in one of its own: its log, and copies of its problems as they were when it began. Safe for use by
 * several threads.
 */
public final class RoundFolder implements Rounds, AutoCloseable {
    private static final String LOG = "round.log";
    private static final String UNFINISHED = "round.tmp";
    private static final String TASK = "task-";
    private static final Pattern ID = Pattern.compile("[0-9]{8}-[0-9]{6}(-[0-9]{1,6})?");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Disk disk;
    private final InstantSource clock;
    private final ScheduledExecutorService writer;
    private final Troubles troubles = new Troubles();
    private final Set<RoundWriter> open = ConcurrentHashMap.newKeySet();

    /** Keeps rounds in a folder, which is made when it is needed. */
    public RoundFolder(DataFolder folder, InstantSource clock) {
        this(folder.rounds(), Disk.REAL, clock);
    }

    RoundFolder(Path folder, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("round-writer").factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        writer = thread;
    }

    @Override
    public Kept create(List<ListedProblem> problems) throws StoreException {
        Path own = makeFolder();
        List<Optional<ListedProblem>> copies = new ArrayList<>();
        try {
            for (int task = 0; task < problems.size(); task++) {
                ListedProblem problem = problems.get(task);
                Path copy = own.resolve(TASK + task)
                        .resolve(problem.topic())
                        .resolve(problem.ref().id());
                FolderTree.copy(problem.folder(), copy);
                copies.add(Optional.of(ListedProblem.at(problem.ref(), problem.topic(), copy)));
            }
            try (FileChannel fresh = disk.create(own.resolve(UNFINISHED))) {
                fresh.write(ByteBuffer.wrap(RoundCodec.head()));
                fresh.force(true);
            }
            disk.move(own.resolve(UNFINISHED), own.resolve(LOG));
            disk.forceFolder(own);
        } catch (IOException e) {
            deleteAll(own);
            throw new StoreException(
                    "A round cannot be begun in " + folder + ": " + DiskWords.why(e)
                            + ". Make room there, or name another data folder in HONE_HOME.",
                    e);
        }
        return kept(own, List.of(), LogFrame.HEAD_BYTES, 0, copies, Optional.empty());
    }

    private Path makeFolder() throws StoreException {
        DataFolder.createOwned(folder);
        String stem = STAMP.format(clock.instant());
        for (int count = 1; count < 1_000; count++) {
            Path own = folder.resolve(count == 1 ? stem : stem + "-" + count);
            if (!Files.exists(own)) {
                DataFolder.createOwned(own);
                return own;
            }
        }
        throw new StoreException("A round cannot be begun in " + folder + ": too many were begun in this second.");
    }

    @Override
    public Kept open(String id) throws StoreException {
        Path own = own(id);
        Path log = own.resolve(LOG);
        byte[] file = bytes(log);
        RoundReading reading = RoundReading.of(file);
        Optional<String> notice = Optional.empty();
        boolean torn = reading.end() < file.length && !isZero(file, reading.end());
        if (torn || reading.lost() > 0) {
            Path aside = SetAside.name(log, clock.instant());
            try {
                Files.copy(log, aside);
            } catch (IOException e) {
                throw new StoreException("The round in " + own + " cannot be read: " + DiskWords.why(e) + ".", e);
            }
            notice = Optional.of("A part of the record of this round could not be read"
                    + (reading.lost() > 0 ? "" : ", at its very end, as a crash leaves it")
                    + ". The rest is here; the file as it was is kept as " + aside.getFileName() + ".");
        }
        return kept(own, reading.events(), reading.end(), reading.last(), copies(own, reading.events()), notice);
    }

    private Kept kept(
            Path own,
            List<Stamped> events,
            long end,
            long last,
            List<Optional<ListedProblem>> problems,
            Optional<String> notice) {
        RoundWriter log = new RoundWriter(own.resolve(LOG), end, last, disk, writer, troubles, open::remove);
        open.add(log);
        return new Kept(String.valueOf(own.getFileName()), events, log, problems, notice);
    }

    private static List<Optional<ListedProblem>> copies(Path own, List<Stamped> events) {
        List<Optional<ListedProblem>> copies = new ArrayList<>();
        if (!events.isEmpty() && events.getFirst().event() instanceof RoundEvent.Started started) {
            for (int task = 0; task < started.tasks().size(); task++) {
                ProblemRef ref = switch (started.tasks().get(task)) {
                    case RoundTask.Code code -> code.problem();
                };
                copies.add(copy(own.resolve(TASK + task), ref));
            }
        }
        return copies;
    }

    private static Optional<ListedProblem> copy(Path task, ProblemRef ref) {
        try (Stream<Path> topics = Files.list(task)) {
            return topics.filter(topic -> Files.isDirectory(topic.resolve(ref.id())))
                    .findFirst()
                    .map(topic -> ListedProblem.at(ref, String.valueOf(topic.getFileName()), topic.resolve(ref.id())));
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<Stamped> read(String id) throws StoreException {
        return RoundReading.of(bytes(own(id).resolve(LOG))).events();
    }

    @Override
    public List<RoundSummary> list() throws StoreException {
        List<RoundSummary> all = new ArrayList<>();
        for (String id : ids()) {
            try {
                summary(id).ifPresent(all::add);
            } catch (StoreException e) {
                troubles.say(e);
            }
        }
        all.sort(Comparator.comparing(RoundSummary::started).reversed().thenComparing(RoundSummary::id));
        return all;
    }

    private List<String> ids() throws StoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(each -> String.valueOf(each.getFileName()))
                    .filter(ID.asMatchPredicate())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("The rounds in " + folder + " cannot be listed.", e);
        }
    }

    private Optional<RoundSummary> summary(String id) throws StoreException {
        Path log = own(id).resolve(LOG);
        if (!Files.exists(log)) {
            // A crash came while it was being made.
            return Optional.empty();
        }
        long size = size(log);
        Optional<RoundSummary> known = SummaryFile.read(own(id), size);
        if (known.isPresent()) {
            return known;
        }
        Round round = Round.of(RoundReading.of(bytes(log)).events());
        if (round.started().isEmpty()) {
            return Optional.empty();
        }
        RoundSummary summary = RoundSummary.of(id, round);
        if (round.state().isOver()) {
            new SummaryFile(size, summary).write(own(id));
        }
        return Optional.of(summary);
    }

    private static long size(Path log) throws StoreException {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new StoreException(
                    "The round in " + log.getParent() + " cannot be read: " + DiskWords.why(e) + ".", e);
        }
    }

    @Override
    public void delete(String id) throws StoreException {
        Path own = own(id);
        try {
            // The log last: what is half deleted is still seen and can be deleted again.
            for (Path each : inside(own)) {
                if (!each.endsWith(LOG)) {
                    FolderTree.delete(each);
                }
            }
            FolderTree.delete(own);
        } catch (IOException e) {
            throw new StoreException("The round in " + own + " cannot be deleted: " + DiskWords.why(e) + ".", e);
        }
    }

    @Override
    public void onTrouble(Consumer<StoreException> listener) {
        troubles.onTrouble(listener);
    }

    @Override
    public void onWellAgain(Runnable listener) {
        troubles.onWellAgain(listener);
    }

    /**
     * Forces the logs that are open, and stops.
     *
     * @throws StoreException if the disk took not all of them
     */
    @Override
    public void close() throws StoreException {
        List<StoreException> refusals = new ArrayList<>();
        for (RoundWriter each : List.copyOf(open)) {
            try {
                each.close();
            } catch (StoreException e) {
                refusals.add(e);
            }
        }
        writer.close();
        if (!refusals.isEmpty()) {
            throw refusals.getFirst();
        }
    }

    private Path own(String id) throws StoreException {
        if (!ID.matcher(id).matches()) {
            throw new StoreException("There is no round " + id + ".");
        }
        return folder.resolve(id);
    }

    private static byte[] bytes(Path log) throws StoreException {
        try {
            byte[] file = Files.readAllBytes(log);
            if (LogFrame.version(file) > RoundCodec.VERSION) {
                throw new StoreException("The round in " + log.getParent()
                        + " was kept by a newer version of Hone. Open it with that one.");
            }
            return file;
        } catch (IOException e) {
            throw new StoreException(
                    "The round in " + log.getParent() + " cannot be read: " + DiskWords.why(e) + ".", e);
        }
    }

    private static boolean isZero(byte[] file, int from) {
        for (int at = from; at < file.length; at++) {
            if (file[at] != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> inside(Path own) throws IOException {
        try (Stream<Path> found = Files.list(own)) {
            return found.toList();
        }
    }

    private static void deleteAll(Path own) {
        try {
            FolderTree.delete(own);
        } catch (IOException _) {
            // Without a log it is no round.
        }
    }
}
