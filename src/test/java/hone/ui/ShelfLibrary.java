package hone.ui;

import hone.problem.KnownPacks;
import hone.problem.PackShelf;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The built-in pack and those on a shelf, as the real program reads them. */
final class ShelfLibrary {
    private ShelfLibrary() {}

    /** Gives {@code services} a shelf in a folder, and has the library read it. */
    static void use(FakeServices services, Path packs) {
        PackShelf shelf = new PackShelf(packs, Optional.empty());
        services.packs = shelf;
        services.library = () -> {
            KnownPacks known = KnownPacks.read(
                    Stream.concat(Stream.of(Path.of(System.getProperty("hone.problems"))), shelf.packs().stream())
                            .toList());
            return new Library.Shelf(known.packs(), known.faults());
        };
    }
}
