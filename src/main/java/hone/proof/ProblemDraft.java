package hone.proof;

import com.google.gson.stream.JsonWriter;
import hone.problem.Signature;
import hone.problem.Type;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the smallest {@code pack.json} and {@code problem.json} that say what they have to. */
final class ProblemDraft {
    private ProblemDraft() {}

    @FunctionalInterface
    private interface Body {
        void write(JsonWriter writer) throws IOException;
    }

    /** A pack's header. */
    static String pack(String id) {
        return json(writer -> writer.beginObject()
                .name("format")
                .value(1)
                .name("id")
                .value(id)
                .name("title")
                .value(title(id))
                .name("version")
                .value("0.1.0")
                .endObject());
    }

    /** A problem, with nothing but what is required. */
    static String problem(String id, Signature signature) {
        return json(writer -> {
            writer.beginObject().name("title").value(title(id));
            writer.name("kind").value(signature.kind());
            writer.name("signature").beginObject();
            writer.name("class").value(signature.className());
            switch (signature) {
                case Signature.Program _ -> {}
                case Signature.Function function -> {
                    writer.name("method").value(function.method());
                    parameters(writer, "parameters", function.parameters());
                    returns(writer, function.returns());
                    if (function.mutates().isPresent()) {
                        writer.name("mutates").value(function.mutates().getAsInt());
                    }
                }
                case Signature.Operations operations -> {
                    parameters(writer, "constructor", operations.constructor());
                    writer.name("methods").beginArray();
                    for (Signature.Method method : operations.methods()) {
                        writer.beginObject().name("name").value(method.name());
                        parameters(writer, "parameters", method.parameters());
                        returns(writer, method.returns());
                        writer.endObject();
                    }
                    writer.endArray();
                }
            }
            writer.endObject().endObject();
        });
    }

    private static void returns(JsonWriter writer, Type type) throws IOException {
        writer.name("returns").value(type.javaName());
    }

    private static void parameters(JsonWriter writer, String name, List<Signature.Parameter> parameters)
            throws IOException {
        writer.name(name).beginArray();
        for (Signature.Parameter parameter : parameters) {
            writer.beginObject().name("name").value(parameter.name());
            writer.name("type").value(parameter.type().javaName()).endObject();
        }
        writer.endArray();
    }

    /** {@code two-shelves} as {@code Two shelves}. */
    static String title(String id) {
        String words = id.replace('-', ' ').strip();
        return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String json(Body body) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setHtmlSafe(false);
            writer.setIndent("  ");
            body.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("a string refused to be written", e);
        }
        return text + "\n";
    }
}
