package hone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.practice.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();
    private static final Path HOME = ROOT.resolve("home");

    @ParameterizedTest
    @CsvSource({
        "Linux,          home/.local/share/hone",
        "FreeBSD,        home/.local/share/hone",
        "Mac OS X,       home/Library/Application Support/Hone",
        "Darwin,         home/Library/Application Support/Hone",
        "Windows 11,     home/AppData/Roaming/Hone",
        "'',             home/.local/share/hone",
    })
    void standsWhereThePlatformKeepsData(String os, String expected) throws StoreException {
        assertThat(DataFolder.locate(Map.of(), os, HOME).path()).isEqualTo(ROOT.resolve(expected));
    }

    @Test
    void followsThePlatformsVariables() throws StoreException {
        Path moved = ROOT.resolve("moved");
        Map<String, String> environment = Map.of("XDG_DATA_HOME", moved.toString(), "APPDATA", moved.toString());
        assertThat(DataFolder.locate(environment, "Linux", HOME).path()).isEqualTo(moved.resolve("hone"));
        assertThat(DataFolder.locate(environment, "Windows 10", HOME).path()).isEqualTo(moved.resolve("Hone"));
        assertThat(DataFolder.locate(environment, "Mac OS X", HOME).path())
                .isEqualTo(HOME.resolve("Library", "Application Support", "Hone"));
    }

    @Test
    void ignoresVariablesThatAreEmptyRelativeOrNoPath() throws StoreException {
        Path usual = HOME.resolve(".local", "share", "hone");
        for (String odd : new String[] {"", "  ", "relative/place", "a\0b"}) {
            assertThat(DataFolder.locate(Map.of("XDG_DATA_HOME", odd), "Linux", HOME)
                            .path())
                    .isEqualTo(usual);
        }
        assertThat(DataFolder.locate(Map.of("HONE_HOME", " "), "Linux", HOME).path())
                .isEqualTo(usual);
    }

    @Test
    void thePersonsOwnVariableWins() throws StoreException {
        Map<String, String> environment = Map.of("HONE_HOME", "mine/hone", "XDG_DATA_HOME", "/x", "APPDATA", "/y");
        for (String os : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(DataFolder.locate(environment, os, HOME).path())
                    .isEqualTo(Path.of("mine/hone").toAbsolutePath());
        }
    }

    @Test
    void aNameThatIsNoPathIsSaid() {
        assertThatThrownBy(() -> DataFolder.locate(Map.of("HONE_HOME", "a\0b"), "Linux", HOME))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("HONE_HOME");
    }

    @Test
    void isMadeWithAllItsParents(@TempDir Path temp) throws StoreException {
        DataFolder folder = new DataFolder(temp.resolve("a/b/c"));
        assertThat(folder.isWritable()).isFalse();
        folder.create();
        folder.create();
        assertThat(folder.isWritable()).isTrue();
        assertThat(folder.free()).isPositive();
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void othersCannotLookIntoIt(@TempDir Path temp) throws Exception {
        DataFolder folder = new DataFolder(temp.resolve("own"));
        folder.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileInItsPlaceIsSaidWithWhatToDo(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("taken"), "not a folder");
        for (Path path : new Path[] {file, file.resolve("below")}) {
            DataFolder folder = new DataFolder(path);
            assertThatThrownBy(folder::create)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(path.toString())
                    .hasMessageContaining("is a file, not a folder")
                    .hasMessageContaining("HONE_HOME");
            assertThat(folder.isWritable()).isFalse();
        }
        assertThat(file).hasContent("not a folder");
    }
}
