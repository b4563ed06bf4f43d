package hone.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small JSON text as a tree whose nodes know which token they came from, so that a fault found later has a place. */
sealed interface JsonNode {
    /** The number of the value's first token, for {@link JsonCursor#fault}. */
    int token();

    /** How a message calls what was found. */
    String found();

    /** An object; the keys keep their order. */
    record Members(int token, Map<String, Member> byName) implements JsonNode {
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public String found() {
            return "an object";
        }
    }

    /** A key and its value. */
    record Member(int nameToken, JsonNode value) {}

    /** An array. */
    record Elements(int token, List<JsonNode> items) implements JsonNode {
        public Elements {
            items = List.copyOf(items);
        }

        @Override
        public String found() {
            return "an array";
        }
    }

    /** A string. */
    record Text(int token, String value) implements JsonNode {
        @Override
        public String found() {
            return JsonStrings.quoted(value);
        }
    }

    /** A number as it is written. */
    record Digits(int token, String literal) implements JsonNode {
        @Override
        public String found() {
            return JsonStrings.shown(literal);
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(int token, String literal) implements JsonNode {
        @Override
        public String found() {
            return literal;
        }
    }

    /** Reads one value; the depth is bounded by the cursor. */
    static JsonNode read(JsonCursor cursor) throws PackException {
        int token = cursor.token();
        return switch (cursor.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, Member> members = new LinkedHashMap<>();
                Set<String> seen = new HashSet<>();
                cursor.beginObject("an object");
                while (cursor.hasNext()) {
                    int nameToken = cursor.token();
                    String name = cursor.name(seen);
                    members.put(name, new Member(nameToken, read(cursor)));
                }
                cursor.endObject();
                yield new Members(token, members);
            }
            case BEGIN_ARRAY -> {
                List<JsonNode> items = new ArrayList<>();
                cursor.beginArray("an array");
                while (cursor.hasNext()) {
                    items.add(read(cursor));
                }
                cursor.endArray();
                yield new Elements(token, items);
            }
            case STRING -> new Text(token, cursor.string("a string"));
            case NUMBER -> new Digits(token, cursor.number("a number"));
            case BOOLEAN -> new Word(token, String.valueOf(cursor.truth("true or false")));
            case NULL -> {
                cursor.nothing();
                yield new Word(token, "null");
            }
            case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> throw cursor.unexpected("a value");
        };
    }
}
