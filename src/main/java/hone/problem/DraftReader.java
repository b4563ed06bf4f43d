package hone.problem;

import com.google.gson.stream.JsonToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the inputs that an author wrote down for a problem whose outputs are to be computed. */
public final class DraftReader {
    /** Where they stand in a problem's folder. */
    public static final String FILE = "data/inputs.json";

    private DraftReader() {}

    /**
     * Reads all of them: an array of inputs, each an array of one value a parameter or an object {@code {"in": […], "name",
     * "explain", "sample"}}.
     *
     * @return empty if there is no such file
     * @throws PackException the first error, with file, line, column and path
     */
    public static List<DraftCase> read(Problem problem) throws PackException {
        String shownAs = problem.topic() + "/" + problem.ref().id() + "/" + FILE;
        if (PackFiles.kind(problem.folder().resolve(FILE)) == PackFiles.Kind.MISSING) {
            return List.of();
        }
        String text = PackFiles.read(problem.folder().resolve(FILE), shownAs, PackFiles.MAX_FILE);
        JsonCursor cursor = new JsonCursor(Optional.of(shownAs), text);
        List<DraftCase> drafts = new ArrayList<>();
        cursor.beginArray("an array of inputs");
        while (cursor.hasNext()) {
            drafts.add(
                    cursor.peek() == JsonToken.BEGIN_OBJECT
                            ? object(cursor, problem.signature())
                            : new DraftCase(
                                    CaseReader.readInput(cursor, problem.signature()),
                                    Optional.empty(),
                                    Optional.empty(),
                                    false));
        }
        cursor.endArray();
        cursor.end();
        return drafts;
    }

    private static DraftCase object(JsonCursor cursor, Signature signature) throws PackException {
        int start = cursor.token();
        @Nullable List<Value> input = null;
        Optional<String> name = Optional.empty();
        Optional<String> explain = Optional.empty();
        boolean sample = false;
        Set<String> seen = new HashSet<>();
        cursor.beginObject("an input, {\"in\": […]}");
        while (cursor.hasNext()) {
            int key = cursor.token();
            switch (cursor.name(seen)) {
                case "in" -> input = CaseReader.readInput(cursor, signature);
                case "name" -> name = Optional.of(CaseReader.readName(cursor));
                case "explain" -> explain = Optional.of(cursor.string("a string that explains the output"));
                case "sample" -> sample = cursor.truth("true or false");
                case String unknown ->
                    throw cursor.fault(
                            key,
                            "expected one of the keys in, name, explain, sample, found " + JsonStrings.quoted(unknown));
            }
        }
        cursor.endObject();
        if (input == null) {
            throw cursor.fault(start, "expected the key \"in\" (an array of one value a parameter)");
        }
        return new DraftCase(input, name, explain, sample);
    }
}
