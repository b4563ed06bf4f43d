package hone.bench;

import hone.app.KilledApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Kills the app at random moments while it types and submits, and looks each time at what is left. */
public final class KillBench {
    private KillBench() {}

    /** Arguments: {@code --times}, {@code --seed}. */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        int times = (int) number(words, "--times", 50);
        long seed = number(words, "--seed", System.nanoTime());
        Path folder = Files.createTempDirectory("hone-kill");
        System.out.println("Killing the app " + times + " times, seed " + seed);
        KilledApp app = new KilledApp(folder, seed);
        for (int i = 1; i <= times; i++) {
            try {
                app.kill();
            } catch (AssertionError e) {
                System.out.println("FAILED at kill " + i + ": " + e.getMessage() + " (data in " + folder + ")");
                System.exit(1);
            }
            if (i % 10 == 0) {
                System.out.println(i + " kills: " + app.drafts() + " drafts and " + app.attempts()
                        + " attempts acknowledged, all there; " + app.unsaid()
                        + " kept whole before it could be said; no process left");
            }
        }
        System.exit(0);
    }

    private static long number(List<String> words, String name, long otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }
}
