package hone.ui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDropTest {
    private static final File ZIP = new File("week.ZIP");

    @TempDir
    private Path folder;

    @Test
    void oneZipOrOneFolderIsTaken() {
        assertThat(PackDrop.packIn(List.of(ZIP))).contains(ZIP);
        assertThat(PackDrop.packIn(List.of(folder.toFile()))).contains(folder.toFile());
    }

    @Test
    void whateverElseIsHeldIsLeftToOthers() {
        assertThat(PackDrop.packIn(List.of())).isEmpty();
        assertThat(PackDrop.packIn(List.of(new File("Solution.java")))).isEmpty();
        assertThat(PackDrop.packIn(List.of(ZIP, folder.toFile()))).isEmpty();
    }
}
