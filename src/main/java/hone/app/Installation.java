package hone.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of this installation lie: said by the launcher, else found beside the program's own jar.
 *
 * @param workerJar what a run worker is started from
 * @param problems the built-in pack
 */
record Installation(Path workerJar, Path problems) {
    static Installation find() {
        Path home = home();
        return new Installation(
                said("hone.worker.jar", home.resolve("hone-worker.jar")),
                said("hone.problems", home.resolve("problems")));
    }

    private static Path said(String property, Path otherwise) {
        String value = System.getProperty(property);
        return value == null ? otherwise : Path.of(value);
    }

    private static Path home() {
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = code.getParent();
            return folder != null && Files.isRegularFile(code) ? folder : Path.of("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no path", e);
        }
    }
}
