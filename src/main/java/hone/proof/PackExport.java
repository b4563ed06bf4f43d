package hone.proof;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import hone.problem.Compare;
import hone.problem.Pack;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a pack twice: as students get it, without a hidden case or anything that gives a solution away, and as whoever grades
 * gets it, whole.
 */
public final class PackExport {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** What of a problem's folder a student does not get. */
    private static final Set<String> HIDDEN =
            Set.of("submissions", "generators", "input_validators", "output_validators", "editorial.md");

    /** Everything of a zip is of one moment, so that the same pack gives the same bytes. */
    private static final long MOMENT = 1_577_836_800_000L;

    private final Pack pack;

    public PackExport(Pack pack) {
        this.pack = pack;
    }

    /**
     * Writes both zips into a folder.
     *
     * @return the files: the students', then the graders'
     */
    public List<Path> write(Path folder) throws IOException {
        Path student = folder.resolve(pack.id() + "-student.zip");
        Path grader = folder.resolve(pack.id() + "-grader.zip");
        zip(student, true);
        zip(grader, false);
        return List.of(student, grader);
    }

    private void zip(Path target, boolean forStudents) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(pack.folder())) {
            for (Path file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = pack.folder().relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.") && !(forStudents && isHidden(name))) {
                    files.put(name, file);
                }
            }
        }
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(pack.id() + "/" + file.getKey());
                entry.setTime(MOMENT);
                zip.putNextEntry(entry);
                zip.write(
                        forStudents && file.getKey().endsWith("/problem.json")
                                ? withoutGroups(Files.readAllBytes(file.getValue()))
                                : Files.readAllBytes(file.getValue()));
                zip.closeEntry();
            }
        }
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isHidden(String name) {
        String[] parts = name.split("/");
        if (parts.length < 3) {
            return false;
        }
        if (parts[2].equals("data")) {
            return parts.length < 4 || !parts[3].equals("sample");
        }
        Optional<Problem> problem = problem(parts[1]);
        // What is broken is not handed out; without its checker a problem does not load.
        return problem.isEmpty()
                || (HIDDEN.contains(parts[2])
                        && !(parts[2].equals("output_validators")
                                && problem.get().compare().mode() == Compare.Mode.CHECKER));
    }

    private Optional<Problem> problem(String id) {
        for (ProblemEntry entry : pack.problems()) {
            if (entry instanceof Problem problem && problem.ref().id().equals(id)) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** Groups name hidden cases, and a name says much. */
    private static byte[] withoutGroups(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        if (!text.contains("\"groups\"")) {
            return json;
        }
        JsonElement root = JsonParser.parseString(text);
        if (root.isJsonObject()) {
            root.getAsJsonObject().remove("groups");
        }
        return (PRETTY.toJson(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
