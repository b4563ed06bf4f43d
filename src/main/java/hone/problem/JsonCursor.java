package hone.problem;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Walks through a JSON text in strict mode (RFC 8259) and knows the place of whatever it refuses. Beyond Gson's strictness
 * a name may not stand twice in an object, values are never converted, and nesting has a limit of {@value #MAX_DEPTH}.
 */
final class JsonCursor {
    static final int MAX_DEPTH = 64;

    private static final int LONGEST_STRING = 16 << 20;

    private final Optional<String> file;
    private final String text;
    private final JsonReader reader;
    private final Allowance allowance;
    private int token;
    private int depth;

    /**
     * Starts before the first token.
     *
     * @param file what faults call the text, if it came from a file
     */
    JsonCursor(Optional<String> file, String text) {
        this(file, text, new Allowance());
    }

    /**
     * Starts before the first token.
     *
     * @param allowance how much the values that are kept may take, of this text and of others
     */
    JsonCursor(Optional<String> file, String text, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
        this.text = text;
        this.reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(MAX_DEPTH + 1);
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T strictly(Step<T> step) throws PackException {
        try {
            return step.run();
        } catch (IOException e) {
            JsonTokens.Flaw flaw = JsonTokens.flaw(text, token);
            throw new PackException(located(flaw.place(), flaw.message()), e);
        }
    }

    private <T> T taken(Step<T> step) throws PackException {
        T result = strictly(step);
        token++;
        return result;
    }

    /** Checks that no string is longer than a reader should hold twice; a text that is itself shorter has none. */
    void checkStrings() throws PackException {
        if (text.length() <= LONGEST_STRING) {
            return;
        }
        for (int at = text.indexOf('"'); at >= 0; ) {
            int end = JsonStrings.end(text, at);
            if (end - at > LONGEST_STRING) {
                throw new PackException(located(
                        JsonPlace.ofOffset(text, at),
                        "the string is longer than " + (LONGEST_STRING >> 20)
                                + " Mi characters, the most that is read"));
            }
            at = text.indexOf('"', end);
        }
    }

    /** Takes the room of a value that is kept, and refuses it where there is none left. */
    void keep(long bytes) throws PackException {
        if (!allowance.take(bytes)) {
            throw fault(
                    token,
                    "the values up to here take more than " + Allowance.MIB
                            + " MiB of memory, the most that the cases of a problem may; make them fewer or smaller");
        }
    }

    /** The number of the next token, which {@link #fault} turns into a place. */
    int token() {
        return token;
    }

    /** The kind of the next token. */
    JsonToken peek() throws PackException {
        return strictly(reader::peek);
    }

    /** Whether the array or object at hand goes on. */
    boolean hasNext() throws PackException {
        return strictly(reader::hasNext);
    }

    /** Enters an array; anything else is refused with what was expected. */
    void beginArray(String expected) throws PackException {
        open(JsonToken.BEGIN_ARRAY, expected);
        taken(() -> {
            reader.beginArray();
            return token;
        });
    }

    /** Enters an object; anything else is refused with what was expected. */
    void beginObject(String expected) throws PackException {
        open(JsonToken.BEGIN_OBJECT, expected);
        taken(() -> {
            reader.beginObject();
            return token;
        });
    }

    private void open(JsonToken kind, String expected) throws PackException {
        if (peek() != kind) {
            throw unexpected(expected);
        }
        if (++depth > MAX_DEPTH) {
            throw fault(token, "nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    /** Leaves an array that has no more elements. */
    void endArray() throws PackException {
        depth--;
        taken(() -> {
            reader.endArray();
            return token;
        });
    }

    /** Leaves an object that has no more members. */
    void endObject() throws PackException {
        depth--;
        taken(() -> {
            reader.endObject();
            return token;
        });
    }

    /** The next name of the object; one that is already in {@code seen} is refused, a new one is added. */
    String name(Set<String> seen) throws PackException {
        String name = taken(reader::nextName);
        if (!seen.add(name)) {
            throw fault(token - 1, "the key " + JsonStrings.quoted(name) + " stands twice in this object");
        }
        return name;
    }

    /** The text of a string. */
    String string(String expected) throws PackException {
        return scalar(JsonToken.STRING, expected);
    }

    /** A number as it is written. */
    String number(String expected) throws PackException {
        return scalar(JsonToken.NUMBER, expected);
    }

    private String scalar(JsonToken kind, String expected) throws PackException {
        if (peek() != kind) {
            throw unexpected(expected);
        }
        return taken(reader::nextString);
    }

    /** {@code true} or {@code false}. */
    boolean truth(String expected) throws PackException {
        if (peek() != JsonToken.BOOLEAN) {
            throw unexpected(expected);
        }
        return taken(reader::nextBoolean);
    }

    /** Passes a {@code null} that was peeked at. */
    void nothing() throws PackException {
        taken(() -> {
            reader.nextNull();
            return token;
        });
    }

    /** Passes one value, whatever it is. */
    void skip() throws PackException {
        int open = 0;
        do {
            switch (peek()) {
                case BEGIN_ARRAY -> {
                    beginArray("an array");
                    open++;
                }
                case BEGIN_OBJECT -> {
                    beginObject("an object");
                    open++;
                }
                case END_ARRAY -> {
                    endArray();
                    open--;
                }
                case END_OBJECT -> {
                    endObject();
                    open--;
                }
                case NAME -> taken(reader::nextName);
                case STRING, NUMBER -> taken(reader::nextString);
                case BOOLEAN -> taken(reader::nextBoolean);
                case NULL -> nothing();
                case END_DOCUMENT -> throw unexpected("a value");
            }
        } while (open > 0);
    }

    /** Checks that nothing follows. */
    void end() throws PackException {
        if (peek() != JsonToken.END_DOCUMENT) {
            throw unexpected("the end of the text");
        }
    }

    /** The refusal of the next token. */
    PackException unexpected(String expected) throws PackException {
        int at = token;
        String found = switch (peek()) {
            case BEGIN_ARRAY -> "an array";
            case BEGIN_OBJECT -> "an object";
            case END_ARRAY -> "the end of the array";
            case END_OBJECT -> "the end of the object";
            case NAME -> "the name " + JsonStrings.quoted(taken(reader::nextName));
            case STRING -> JsonStrings.quoted(taken(reader::nextString));
            case NUMBER -> JsonStrings.shown(taken(reader::nextString));
            case BOOLEAN -> String.valueOf(taken(reader::nextBoolean));
            case NULL -> "null";
            case END_DOCUMENT -> "the end of the text";
        };
        return fault(at, "expected " + expected + ", found " + found);
    }

    /** A refusal that points at a token. */
    PackException fault(int at, String message) {
        return new PackException(located(JsonTokens.place(text, at), message));
    }

    private Fault located(JsonPlace place, String message) {
        Optional<String> path = Optional.of(place.path()).filter(known -> !known.isEmpty());
        return new Fault(message, file, OptionalInt.of(place.line()), OptionalInt.of(place.column()), path);
    }
}
