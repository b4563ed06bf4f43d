package hone.problem;

import hone.problem.CaseFiles.CaseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a problem, every value checked against the signature. */
public final class CaseReader {
    private static final int LONGEST_NAME = 200;
    private static final int NOT_EARLY = -1;
    /** Bytes that a case takes beside its values: its name, the places where it is listed. */
    private static final int EACH = 400;

    private static final List<String> KEYS = List.of("in", "out", "name", "explain");

    private final Signature signature;
    /** Where each name was used first. */
    private final Map<String, String> fileByName = new HashMap<>();

    private final List<Case> samples = new ArrayList<>();
    private final List<Case> secret = new ArrayList<>();
    private final List<Fault> odd = new ArrayList<>();
    private final Allowance allowance = new Allowance();

    private CaseReader(Signature signature) {
        this.signature = signature;
    }

    /**
     * Reads all cases.
     *
     * @throws PackException the first error, with file, line, column and path
     */
    public static Cases read(Problem problem) throws PackException {
        CaseReader reader = new CaseReader(problem.signature());
        for (CaseFile file : CaseFiles.all(problem)) {
            reader.readFile(file);
        }
        if (reader.samples.isEmpty()) {
            throw PackFiles.about(
                    problem.topic() + "/" + problem.ref().id() + "/data/sample",
                    "expected at least one sample case, found none");
        }
        return new Cases(reader.samples, reader.secret, reader.odd);
    }

    private void readFile(CaseFile file) throws PackException {
        String text = PackFiles.read(file.path(), file.shownAs(), PackFiles.MAX_FILE);
        JsonCursor cursor = new JsonCursor(Optional.of(file.shownAs()), text, allowance);
        cursor.checkStrings();
        Warnings warnings = new Warnings();
        cursor.beginArray("an array of cases");
        int place = 1;
        while (cursor.hasNext()) {
            Case read = readCase(cursor, file, place++, warnings);
            (file.secret() ? secret : samples).add(read);
        }
        cursor.endArray();
        cursor.end();
        odd.addAll(warnings.faults());
    }

    private Case readCase(JsonCursor cursor, CaseFile file, int place, Warnings warnings) throws PackException {
        int start = cursor.token();
        int nameToken = start;
        int outToken = NOT_EARLY;
        @Nullable List<Value> input = null;
        @Nullable Value expected = null;
        @Nullable String name = null;
        Optional<String> explain = Optional.empty();
        Set<String> seen = new HashSet<>();
        cursor.keep(EACH);
        cursor.beginObject("a case, {\"in\": […], \"out\": …}");
        while (cursor.hasNext()) {
            int keyToken = cursor.token();
            switch (cursor.name(seen)) {
                case "in" -> input = readInput(cursor, signature);
                case "out" -> {
                    outToken = input == null ? cursor.token() : NOT_EARLY;
                    expected = readOutput(cursor, input);
                }
                case "name" -> {
                    nameToken = cursor.token();
                    name = readName(cursor);
                }
                case "explain" -> explain = Optional.of(readExplanation(cursor));
                case String unknown -> {
                    if (!warnings.full()) {
                        String near = NearestWord.to(unknown, KEYS)
                                .map(key -> "; did you mean \"" + key + "\"?")
                                .orElse("");
                        String message =
                                "the key " + JsonStrings.quoted(unknown) + " is unknown and was left out" + near;
                        warnings.add(cursor.fault(keyToken, message).fault());
                    }
                    cursor.skip();
                }
            }
        }
        cursor.endObject();
        if (input == null) {
            throw cursor.fault(start, "expected the key \"in\" (an array of one value a parameter)");
        }
        if (expected == null) {
            throw cursor.fault(
                    start, "expected the key \"out\" (" + signature.judgedType().javaName() + ")");
        }
        String known = name == null ? file.stem() + "#" + place : name;
        String earlier = fileByName.putIfAbsent(known, file.shownAs());
        if (earlier != null) {
            throw cursor.fault(
                    nameToken,
                    "the name " + JsonStrings.quoted(known) + " is already that of a case in " + earlier
                            + (name == null ? "; give this case a \"name\" or rename the file" : ""));
        }
        Value output = fitted(cursor, outToken, input, expected);
        return new Case(known, file.secret(), input, Optional.of(output), explain);
    }

    /** What a class problem's calls return can be read only once it is known which calls they are. */
    private Value readOutput(JsonCursor cursor, @Nullable List<Value> input) throws PackException {
        return signature instanceof Signature.Operations operations && input != null
                ? Calls.of(operations, input.getFirst()).readOutput(cursor)
                : ValueReader.read(cursor, signature.judgedType());
    }

    /**
     * An output that stood before its input was read as JSON alone tells it.
     *
     * @param token where it stood, or {@link #NOT_EARLY}
     */
    private Value fitted(JsonCursor cursor, int token, List<Value> input, Value read) throws PackException {
        if (token == NOT_EARLY || !(signature instanceof Signature.Operations operations)) {
            return read;
        }
        Optional<Value> output = Calls.of(operations, input.getFirst()).output(read);
        if (output.isEmpty()) {
            throw cursor.fault(token, "expected an array of what each call returns, null where it returns nothing");
        }
        return output.get();
    }

    static List<Value> readInput(JsonCursor cursor, Signature signature) throws PackException {
        if (signature instanceof Signature.Operations operations) {
            return Calls.readInput(cursor, operations);
        }
        List<Signature.Parameter> parameters = signature.parameters();
        String expected = "an array of one value a parameter (" + parameters.size() + ")";
        cursor.beginArray(expected);
        List<Value> values = new ArrayList<>();
        for (Signature.Parameter parameter : parameters) {
            if (!cursor.hasNext()) {
                throw cursor.fault(
                        cursor.token(),
                        "expected " + parameters.size() + " values, one a parameter, found " + values.size()
                                + "; the next is " + parameter.type().javaName() + " " + parameter.name());
            }
            values.add(ValueReader.read(cursor, parameter.type()));
        }
        if (cursor.hasNext()) {
            throw cursor.fault(
                    cursor.token(), "expected " + parameters.size() + " values, one a parameter, found more");
        }
        cursor.endArray();
        return values;
    }

    private static String readExplanation(JsonCursor cursor) throws PackException {
        String text = cursor.string("a string that explains the output");
        cursor.keep(2L * text.length());
        return text;
    }

    static String readName(JsonCursor cursor) throws PackException {
        int token = cursor.token();
        String expected = "a name of 1 to " + LONGEST_NAME + " characters on one line";
        String name = cursor.string(expected);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw cursor.fault(token, "expected " + expected + ", found " + JsonStrings.quoted(name));
        }
        return name;
    }
}
