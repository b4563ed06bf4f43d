package hone.compile;

import java.util.Optional;
import java.util.Set;

/** Where a source declares what; comments and literals, whatever they say, declare nothing. */
public final class SourcePlaces {
    /** Words that stand before a call, never before the name of a method that is declared. */
    private static final Set<String> BEFORE_CALLS = Set.of("new", "return", "throw", "else", "case", "yield", "assert");

    private final ScannedSource source;

    private SourcePlaces(ScannedSource source) {
        this.source = source;
    }

    /**
     * A name in a source.
     *
     * @param line 1-based
     * @param column 1-based, in UTF-16 units
     * @param length in UTF-16 units, at least 1
     */
    public record Place(int line, int column, int length) {
        /** Where nothing better is known. */
        public static final Place START = new Place(1, 1, 1);
    }

    /** The places of a source as the user wrote it, which need not compile. */
    public static SourcePlaces of(String source) {
        return new SourcePlaces(ScannedSource.of(source));
    }

    /** The name of the first type that is declared. */
    public Optional<Place> firstType() {
        for (int i = 0; i < source.size(); i++) {
            if (Outline.declaresType(source, i)) {
                return Optional.of(place(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The name in the declaration of a type, be it nested or not. */
    public Optional<Place> type(String name) {
        int at = typeName(name);
        return at < 0 ? Optional.empty() : Optional.of(place(at));
    }

    /** The name in the first declaration of a method in a type or in what is nested there. */
    public Optional<Place> method(String type, String name) {
        return declared(type, name, false);
    }

    /** The name in the first declaration of a constructor of a type. */
    public Optional<Place> constructor(String type) {
        return declared(type, type, true);
    }

    private Optional<Place> declared(String type, String name, boolean constructor) {
        int head = typeName(type);
        int open = head;
        while (open >= 0 && open < source.size() && !source.is(open, "{")) {
            open++;
        }
        int close = source.partner(open) < 0 ? source.size() : source.partner(open);
        for (int i = Math.max(0, open) + 1; head >= 0 && i < close; i++) {
            if (source.is(i, name) && source.is(i + 1, "(") && (constructor ? !isCall(i) : isAfterType(i))) {
                return Optional.of(place(i));
            }
        }
        return Optional.empty();
    }

    private boolean isCall(int i) {
        return source.is(i - 1, ".") || BEFORE_CALLS.contains(source.at(i - 1).text());
    }

    private boolean isAfterType(int i) {
        return source.is(i - 1, "]")
                || source.is(i - 1, ">")
                || (source.at(i - 1).isWord() && !isCall(i));
    }

    private int typeName(String name) {
        for (int i = 0; i < source.size(); i++) {
            if (Outline.declaresType(source, i) && source.is(i + 1, name)) {
                return i + 1;
            }
        }
        return -1;
    }

    private Place place(int i) {
        Token token = source.at(i);
        return new Place(
                source.line(token.start()), source.column(token.start()), Math.max(1, token.end() - token.start()));
    }
}
