package hone.hostile;

import hone.judge.Judgement;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** All that an attack could reach, and how it was before. */
final class Surroundings implements AutoCloseable {
    /** What our own workers are given of the environment. */
    private static final String OWN_ENVIRONMENT = "LC_ALL=";

    private static final int SHORTEST_ENTRY = 10;

    private final Canary canary;
    private final Doors doors;
    private final Census census;
    private final Leaks leaks;
    private final String pack;
    /** A number of seconds, so that a sleep with it ends some years from now. */
    private final String mark = Integer.toString(ThreadLocalRandom.current().nextInt(700_000_000, 799_999_999));

    /**
     * Sets everything up.
     *
     * @param patience how long what is ending may take to end
     * @param pack the folder of the pack
     * @param secrets texts that a submission can have from no place but the pack's secret cases
     */
    Surroundings(Duration patience, Path workerJar, Path pack, Set<String> secrets) throws IOException {
        this.canary = new Canary();
        this.doors = new Doors(canary.folder().resolve(Canary.DOOR));
        this.canary.remember();
        this.census = new Census(patience, workerJar, mark);
        this.pack = slashes(pack);
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("the canary's token", canary.token());
        secrets.forEach(
                secret -> wanted.put("a secret case's expected text, " + secret.length() + " characters", secret));
        System.getenv().forEach((name, value) -> {
            String entry = name + "=" + value;
            if (entry.length() >= SHORTEST_ENTRY && !entry.startsWith(OWN_ENVIRONMENT)) {
                wanted.put("our environment's " + name, entry);
            }
        });
        this.leaks = new Leaks(wanted);
    }

    /** Puts in what a file cannot know. */
    String fill(String text) {
        return text.replace("{{CANARY}}", slashes(canary.folder()))
                .replace("{{PACK}}", pack)
                .replace("{{PORT}}", Integer.toString(doors.port()))
                .replace("{{MARK}}", mark);
    }

    private static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** What a judging did that none may do; empty if nothing. Waits until what it started has ended. */
    List<String> breaches(Judgement judgement) throws IOException, InterruptedException {
        List<String> breaches = new ArrayList<>(census.strangers());
        breaches.addAll(canary.changes());
        breaches.addAll(doors.knocks());
        breaches.addAll(leaks.in(judgement));
        breaches.addAll(droppings());
        return breaches;
    }

    /** Files with the mark in their name, in the places where everybody may write; they are taken away. */
    private List<String> droppings() throws IOException {
        List<String> found = new ArrayList<>();
        for (String place : Set.of("/tmp", "/var/tmp", "/dev/shm", property("java.home"), property("user.home"))) {
            Path folder = Path.of(place);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(
                                    f -> f.getFileName().toString().contains(mark))
                            .toList()) {
                        found.add("left behind: " + file);
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
        return found;
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }

    @Override
    public void close() throws IOException {
        doors.close();
        canary.close();
    }
}
