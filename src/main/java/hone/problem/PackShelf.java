package hone.problem;

import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The folder in which imported packs stand, each under its id. A pack takes its place by one rename: at every moment, also
 * after a crash, what stands under an id is one pack as a whole.
 */
public final class PackShelf {
    private final Path folder;
    private final Optional<Path> builtIn;
    private final AtomicBoolean restored = new AtomicBoolean();

    /**
     * The shelf in a folder, which need not exist.
     *
     * @param folder absolute
     * @param builtIn the pack that comes with the program, whose id no other pack may take
     */
    public PackShelf(Path folder, Optional<Path> builtIn) {
        this.folder = folder;
        this.builtIn = builtIn;
    }

    /**
     * The folders of the packs, by name. The first time it puts back what a crash in the middle of a replacement had moved
     * aside; where the disk takes no changes it is left as it is.
     */
    public List<Path> packs() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        if (!restored.getAndSet(true)) {
            Staging.restore(folder);
        }
        try {
            // A link may stand here: somebody's own pack in the making.
            return PackFiles.names(folder, folder.toString()).stream()
                    .map(folder::resolve)
                    .filter(Files::isDirectory)
                    .toList();
        } catch (PackException e) {
            System.getLogger(PackShelf.class.getName())
                    .log(System.Logger.Level.WARNING, "the imported packs cannot be listed", e);
            return List.of();
        }
    }

    /**
     * Unpacks and reads a pack beside those of the shelf, after removing what earlier imports that crashed left behind.
     *
     * @param source a zip archive or a folder
     * @param progress told of files; the other half of the steps is {@link #install}
     * @throws PackException if it is refused, has the built-in pack's id, or cannot be read or written; nothing on disk has
     *     changed then
     * @throws CancellationException if cancelled; nothing on disk has changed then
     */
    public StagedPack stage(Path source, CancelToken cancel, Progress progress) throws PackException {
        Staging.sweep(folder);
        StagedPack staged = StagedPack.in(staging(), source, cancel, progress);
        try {
            refuseBuiltIn(staged.pack().id());
            return staged;
        } catch (PackException e) {
            staged.close();
            throw e;
        }
    }

    private Staging staging() throws PackException {
        try {
            return Staging.in(folder);
        } catch (IOException e) {
            throw ArrivalFaults.notWritten(e);
        } catch (ReadOnlyFileSystemException e) {
            throw ArrivalFaults.notWritten(DiskTrouble.readOnly(e));
        }
    }

    private void refuseBuiltIn(String id) throws PackException {
        if (builtIn.isEmpty() || PackFiles.kind(builtIn.get()) == PackFiles.Kind.MISSING) {
            return;
        }
        PackHeader own;
        try {
            own = PackHeader.read(builtIn.get());
        } catch (PackException unreadable) {
            // That is told where the packs are listed.
            return;
        }
        if (own.id().equals(id)) {
            throw new PackException(new Fault(
                    "the id \"" + id + "\" is that of the pack that comes with Hone. Give the pack another id.",
                    Optional.of(PackHeader.FILE),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.of("$.id")));
        }
    }

    /** What stands under an id; empty where nothing does. A pack that cannot be read has its id for a title. */
    public Optional<PackHeader> present(String id) {
        Path place = folder.resolve(id);
        if (PackFiles.kind(place) == PackFiles.Kind.MISSING) {
            return Optional.empty();
        }
        try {
            return Optional.of(PackHeader.read(place));
        } catch (PackException unreadable) {
            return Optional.of(new PackHeader(id, id, "", "", List.of(), List.of()));
        }
    }

    /**
     * Gives a pack its place. It is closed with this, whatever comes of it.
     *
     * @param replace whether it takes the place of a pack with the same id
     * @return where it stands now
     * @throws PackException if there is a pack with its id that is not to be replaced, or the disk refuses; nothing on disk
     *     has changed then
     * @throws CancellationException if cancelled in time; nothing on disk has changed then
     */
    public Path install(StagedPack staged, boolean replace, CancelToken cancel, Progress progress)
            throws PackException {
        // Closing waits: it would take away a pack that is moved aside.
        synchronized (staged) {
            try (staged) {
                if (staged.isClosed()) {
                    throw new CancellationException();
                }
                refusePresent(staged.pack().id(), replace);
                staged.force(cancel, progress);
                StagedPack.stopIf(cancel);
                Path place = folder.resolve(staged.pack().id());
                swap(staged.staging(), place);
                StagedPack.forceFolder(folder);
                return place;
            } catch (IOException e) {
                throw ArrivalFaults.notWritten(e);
            }
        }
    }

    private void refusePresent(String id, boolean replace) throws PackException {
        Optional<PackHeader> there = present(id);
        if (there.isPresent() && !replace) {
            throw new PackException(Fault.of("a pack with the id \"" + id + "\" is here already ("
                    + there.get().inWords() + "). Ask for replacing it, or give the new one another id in its "
                    + PackHeader.FILE + "."));
        }
    }

    private static void swap(Staging staging, Path place) throws IOException {
        String id = String.valueOf(place.getFileName());
        boolean replaces = PackFiles.kind(place) != PackFiles.Kind.MISSING;
        if (replaces) {
            Files.createDirectories(staging.before(id).getParent());
            Files.move(place, staging.before(id), StandardCopyOption.ATOMIC_MOVE);
        }
        boolean moved = false;
        try {
            Files.move(staging.pack(), place, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (replaces && !moved) {
                Files.move(staging.before(id), place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
