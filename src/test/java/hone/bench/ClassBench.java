package hone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Grades a class twice: undisturbed, and killed twice in between. The marks have to be the same. */
public final class ClassBench {
    private static final int PROBLEMS = 5;
    private static final Path PACK = Path.of(System.getProperty("hone.problems"));

    private ClassBench() {}

    /** Arguments: {@code --students}, {@code --seed}. */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        int students = number(words, "--students", 300);
        int seed = number(words, "--seed", 1);
        Path folder = Files.createTempDirectory("hone-class");
        Path handedIn = folder.resolve("handed-in");
        new ClassMaker(PACK, PROBLEMS, seed).make(handedIn, students, false);
        int rows = students * PROBLEMS;
        System.out.println(students + " students, " + rows + " submissions, seed " + seed);

        long start = System.nanoTime();
        int code = grade(folder, "undisturbed").waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(String.format(
                Locale.ROOT,
                "undisturbed: exit code %d, %.0f s, %.1f submissions a second",
                code,
                seconds,
                rows / seconds));

        for (int part : new int[] {4, 2}) {
            Process process = grade(folder, "killed");
            while (process.isAlive() && kept(folder).size() < rows / part) {
                Thread.sleep(20);
            }
            process.destroyForcibly().waitFor();
            System.out.println("killed with " + kept(folder).size() + " rows kept");
        }
        int last = grade(folder, "killed").waitFor();
        List<String> log = kept(folder);
        boolean twice = new HashSet<>(log).size() < log.size();
        List<String> one = marks(folder, "undisturbed");
        List<String> other = marks(folder, "killed");
        System.out.println("resumed: exit code " + last + ", " + log.size() + " rows kept, " + (twice ? "SOME" : "none")
                + " twice");
        boolean same = one.equals(other) && one.size() == rows;
        Set<String> differing = new HashSet<>(one);
        other.forEach(differing::remove);
        System.out.println(same ? "the same marks, " + one.size() + " rows" : "DIFFERENT marks: " + differing);
        System.exit(same && !twice && code == 0 && last == 0 ? 0 : 1);
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private static Process grade(Path folder, String out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dhone.worker.jar=" + System.getProperty("hone.worker.jar"),
                "-Dhone.problems=" + PACK,
                "-cp",
                System.getProperty("java.class.path"),
                "hone.app.Main",
                "grade",
                PACK.toString(),
                folder.resolve("handed-in").toString(),
                "--out",
                folder.resolve(out).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(out + ".out").toFile())
                .redirectError(folder.resolve(out + ".err").toFile());
        builder.environment().put("HONE_HOME", folder.resolve("home").toString());
        return builder.start();
    }

    /** What tells each kept row from the others. */
    private static List<String> kept(Path folder) throws IOException {
        Path log = folder.resolve("killed/grading.log");
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> line.endsWith("}"))
                        .map(line -> line.substring(0, Math.min(line.length(), 80)))
                        .toList()
                : List.of();
    }

    /** The rows without how long things took. */
    private static List<String> marks(Path folder, String out) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("grades.csv")).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",")).subList(0, 6)))
                .toList();
    }
}
