package hone.ui;

import hone.practice.PackLibrary;
import hone.problem.PackShelf;
import hone.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The built-in pack and those on a shelf, as the real program reads them, without an index. */
final class ShelfLibrary {
    private ShelfLibrary() {}

    /** Gives {@code services} a shelf in a folder, and has the library read it. */
    static void use(FakeServices services, Path packs) {
        PackShelf shelf = new PackShelf(packs, Optional.empty());
        Path builtIn = Path.of(System.getProperty("hone.problems"));
        services.packs = shelf;
        services.library = new PackLibrary(
                () -> Stream.concat(Stream.of(builtIn), shelf.packs().stream()).toList(),
                Store.inMemory().index());
    }
}
