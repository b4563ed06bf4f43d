package hone.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Comma-separated values as this program and spreadsheets write them; and what changed from one table of grades to the next. */
public final class GradeTable {
    private static final int MOST_BYTES = 64 << 20;

    private GradeTable() {}

    /**
     * A mark that is not what it was.
     *
     * @param before verdict and points, or nothing if there was no such row
     * @param after the same now
     */
    public record Change(String student, String problem, String before, String after) {}

    /**
     * The students in a roster: the first column of a table, or a name a line.
     *
     * @throws IOException if the file cannot be read
     */
    public static Set<String> students(Path roster) throws IOException {
        Set<String> students = new TreeSet<>();
        for (List<String> row : read(roster)) {
            String name = row.getFirst().strip();
            if (!name.isEmpty() && !(students.isEmpty() && isHead(name))) {
                students.add(name);
            }
        }
        return students;
    }

    private static boolean isHead(String name) {
        return Set.of("student", "students", "name", "id", "login", "username").contains(name.toLowerCase(Locale.ROOT));
    }

    /** Verdict and points by student and problem. */
    public static final class Marks {
        private final Map<List<String>, String> byName = new TreeMap<>(GradeTable::compare);

        private Marks() {}
    }

    /**
     * The marks of an earlier grading.
     *
     * @param old a folder with {@code grades.csv}, or such a file
     * @throws IOException if it cannot be read, or is no table of grades
     */
    public static Marks marks(Path old) throws IOException {
        Path file = Files.isDirectory(old) ? old.resolve("grades.csv") : old;
        List<List<String>> table = read(file);
        if (table.isEmpty() || !String.join(",", table.getFirst()).equals(GradeFiles.HEAD)) {
            throw new IOException(file + " is no table of grades: its first line is not " + GradeFiles.HEAD);
        }
        Marks marks = new Marks();
        for (List<String> row : table.subList(1, table.size())) {
            if (row.size() >= 6) {
                marks.byName.merge(key(row.get(0), row.get(1)), mark(row.get(2), row.get(5)), (a, b) -> a + "; " + b);
            }
        }
        return marks;
    }

    /** What changed since an earlier grading. */
    public static List<Change> changes(Marks old, List<GradeRow> rows) {
        Map<List<String>, String> before = old.byName;
        Map<List<String>, String> after = new TreeMap<>(GradeTable::compare);
        for (GradeRow row : rows) {
            after.merge(
                    key(row.student(), row.problem()),
                    mark(row.verdict(), GradeFiles.number(row.points())),
                    (a, b) -> a + "; " + b);
        }
        Set<List<String>> keys = new TreeSet<>(GradeTable::compare);
        keys.addAll(before.keySet());
        keys.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (List<String> key : keys) {
            String was = before.getOrDefault(key, "");
            String is = after.getOrDefault(key, "");
            if (!was.equals(is)) {
                changes.add(new Change(key.get(0), key.get(1), was, is));
            }
        }
        return changes;
    }

    /** As a row is written, a name that begins like a formula has a mark before it. */
    private static List<String> key(String student, String problem) {
        // As a file has it: half a surrogate pair is a question mark there.
        String kept = new String(student.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return List.of(kept.startsWith("'") ? kept.substring(1) : kept, problem);
    }

    private static String mark(String verdict, String points) {
        return verdict + " " + points;
    }

    private static int compare(List<String> a, List<String> b) {
        int first = a.get(0).compareTo(b.get(0));
        return first != 0 ? first : a.get(1).compareTo(b.get(1));
    }

    /** The changes as a table. */
    public static void write(Path file, List<Change> changes) throws IOException {
        StringBuilder out = new StringBuilder("student,problem,before,after\r\n");
        changes.forEach(change -> out.append(
                GradeFiles.line(List.of(change.student(), change.problem(), change.before(), change.after()))));
        GradeFiles.exchange(file, out.toString());
    }

    private static List<List<String>> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file + " is larger than " + (MOST_BYTES >> 20) + " MiB");
        }
        return rows(SourceBytes.text(Files.readAllBytes(file)));
    }

    /** Rows without empty ones; parted by commas, or by semicolons where the first line has no comma. */
    static List<List<String>> rows(String text) {
        String first = text.lines().findFirst().orElse("");
        char comma = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    value.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && value.isEmpty()) {
                quoted = true;
            } else if (c == comma) {
                row.add(value.toString());
                value.setLength(0);
            } else if (c == '\n' || c == '\r') {
                end(rows, row, value);
                row = new ArrayList<>();
            } else {
                value.append(c);
            }
        }
        end(rows, row, value);
        return rows;
    }

    private static void end(List<List<String>> rows, List<String> row, StringBuilder value) {
        row.add(value.toString());
        value.setLength(0);
        if (row.size() > 1 || !row.getFirst().isBlank()) {
            rows.add(List.copyOf(row));
        }
    }
}
