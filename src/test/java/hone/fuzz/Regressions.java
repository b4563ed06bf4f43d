package hone.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The inputs that once failed, a folder for each target. */
final class Regressions {
    static final String FOLDER = "hone/fuzz";

    private Regressions() {}

    /** The inputs of one target by their names. */
    static Map<String, byte[]> of(FuzzTarget target) throws IOException {
        Map<String, byte[]> inputs = new TreeMap<>();
        URL found = Regressions.class.getClassLoader().getResource(FOLDER + "/" + target.name());
        if (found == null) {
            return inputs;
        }
        try (Stream<Path> files = Files.list(Path.of(found.toURI()))) {
            for (Path file : files.toList()) {
                inputs.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return inputs;
    }
}
