package hone.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes cases into a problem's folder, one a line, so that a person can read and change them. */
public final class CaseWriter {
    private CaseWriter() {}

    /**
     * Adds cases at the end of a file of cases, which is made if there is none. The file is exchanged in one step: whoever
     * reads it meanwhile sees the old one or the new one.
     *
     * @param file its name in {@code data/sample} or {@code data/secret}, with the ending
     * @param cases all of samples or all of hidden ones, by {@link Case#secret}
     * @throws PackException if the file is there and is no list of cases, or cannot be written
     */
    public static void add(Problem problem, String file, List<Case> cases) throws PackException {
        if (cases.isEmpty()) {
            return;
        }
        String part = cases.getFirst().secret() ? "secret" : "sample";
        String shownAs = problem.topic() + "/" + problem.ref().id() + "/data/" + part + "/" + file;
        Path folder = problem.folder().resolve("data").resolve(part);
        Path target = folder.resolve(file);
        List<String> lines = new ArrayList<>();
        if (PackFiles.kind(target) != PackFiles.Kind.MISSING) {
            String old = PackFiles.read(target, shownAs, PackFiles.MAX_FILE).strip();
            if (!old.startsWith("[") || !old.endsWith("]")) {
                throw PackFiles.about(shownAs, "expected an array of cases, to add some to");
            }
            String inside = old.substring(1, old.length() - 1).strip();
            if (!inside.isEmpty()) {
                lines.add(inside);
            }
        }
        cases.forEach(each -> lines.add(line(problem.signature(), each)));
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, ".", ".tmp");
            try {
                Files.writeString(beside, "[\n" + String.join(",\n", lines) + "\n]\n", StandardCharsets.UTF_8);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new PackException(PackFiles.fault(shownAs, "cannot be written: " + DiskTrouble.why(e)), e);
        }
    }

    private static String line(Signature signature, Case of) {
        StringBuilder out = new StringBuilder("{\"in\": [");
        for (int i = 0; i < of.input().size(); i++) {
            out.append(i > 0 ? ", " : "");
            out.append(ValueJson.write(
                    signature.parameters().get(i).type(), of.input().get(i)));
        }
        out.append(']');
        of.expected()
                .ifPresent(value -> out.append(", \"out\": ").append(ValueJson.write(signature.judgedType(), value)));
        out.append(", \"name\": ").append(ValueJson.write(new Value.Text(of.name())));
        of.explain().ifPresent(text -> out.append(", \"explain\": ").append(ValueJson.write(new Value.Text(text))));
        return out.append('}').toString();
    }
}
