package hone.bench;

import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.problem.ShippedSubmission;
import hone.problem.ShippedSubmission.Promise;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes what a class might hand in: mostly right, some wrong, and of everything that goes wrong with files a few. */
final class ClassMaker {
    private static final List<String> HOSTILE = List.of(
            "class Solution { static { while (true) {} } }",
            "class Solution { int[] x = new int[1 << 30]; { System.exit(0); } }",
            "class Solution { Object o = new java.io.File(\"/etc/passwd\").length(); }",
            "class Solution { int f(int n) { return f(n + 1) + f(n + 2); } }");

    private final List<Problem> problems = new ArrayList<>();
    private final Random random;

    ClassMaker(Path pack, int problemCount, long seed) throws PackException {
        for (ProblemEntry entry : PackReader.read(pack).problems()) {
            if (entry instanceof Problem problem && problems.size() < problemCount) {
                problems.add(problem);
            }
        }
        random = new Random(seed);
    }

    /** Everybody hands in a solution to every problem. */
    void make(Path folder, int students, boolean onlyRight) throws IOException {
        for (int i = 0; i < students; i++) {
            String student = "student-%03d".formatted(i);
            boolean zipped = !onlyRight && random.nextInt(10) == 0;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Problem problem : problems) {
                    byte[] file = onlyRight ? right(problem).getBytes(StandardCharsets.UTF_8) : file(problem);
                    String name = problem.ref().id() + ".java";
                    if (zipped) {
                        zip.putNextEntry(new ZipEntry("src/" + name));
                        zip.write(file);
                    } else {
                        Path path = folder.resolve(student).resolve(name);
                        Files.createDirectories(path.getParent());
                        Files.write(path, file);
                    }
                }
            }
            if (zipped) {
                Files.createDirectories(folder);
                Files.write(folder.resolve(student + ".zip"), bytes.toByteArray());
            }
        }
    }

    private String right(Problem problem) {
        return shipped(problem, Promise.ACCEPTED);
    }

    private String shipped(Problem problem, Promise promise) {
        List<ShippedSubmission> all = ShippedSubmission.all(problem).of(promise);
        return all.get(random.nextInt(all.size())).source();
    }

    private byte[] file(Problem problem) {
        String right = right(problem);
        return switch (random.nextInt(30)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {0, (byte) 0xCA, (byte) 0xFE, 1};
            case 2 -> ("// Lösung\n" + right).getBytes(Charset.forName("windows-1252"));
            case 3 -> ("\uFEFF" + right.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
            case 4 -> ("package week1;\n" + right).getBytes(StandardCharsets.UTF_8);
            case 5 -> right.replace("class Solution", "class MySolution").getBytes(StandardCharsets.UTF_8);
            case 6 -> right.replaceFirst(";", "").getBytes(StandardCharsets.UTF_8);
            case 7 -> HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
            case 8 -> shipped(problem, Promise.TIME_LIMIT_EXCEEDED).getBytes(StandardCharsets.UTF_8);
            case 9, 10, 11, 12 -> shipped(problem, Promise.WRONG_ANSWER).getBytes(StandardCharsets.UTF_8);
            default -> right.getBytes(StandardCharsets.UTF_8);
        };
    }
}
