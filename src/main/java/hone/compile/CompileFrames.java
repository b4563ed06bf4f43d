package hone.compile;

import hone.wire.BodyReader;
import hone.wire.BodyWriter;
import hone.wire.Frame;
import hone.wire.WireException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames between the app and a compile worker. */
final class CompileFrames {
    /** App to worker: a source to compile, see {@link Order}. */
    static final int COMPILE = 1;
    /** Worker to app: it compiled; the classes. */
    static final int COMPILED = 65;
    /** Worker to app: it did not; the diagnostics. */
    static final int REJECTED = 66;
    /** Worker to app: the compiler's stack did not suffice. Empty body. */
    static final int TOO_DEEP = 67;

    /** Worker to app: the classes or the diagnostics do not fit in {@link #MAX_FRAME}. Empty body. */
    static final int TOO_LONG = 68;
    /** Worker to app: the compiler failed through a fault of its own; its words. */
    static final int BROKEN = 69;

    /**
     * Longest frame that a worker sends, in bytes, so that the app never holds more of it: class files are seldom longer than
     * ten times their source.
     */
    static final int MAX_FRAME = 8 << 20;

    private static final int LONGEST_WORDS = 300;

    private CompileFrames() {}

    /**
     * What to compile.
     *
     * @param source the user's text
     * @param nodeTypes names of the node types that go with it
     */
    record Order(String source, List<String> nodeTypes) {
        Order {
            nodeTypes = List.copyOf(nodeTypes);
        }

        Frame toFrame() {
            BodyWriter body = new BodyWriter();
            body.writeText(source);
            body.writeCount(nodeTypes.size());
            nodeTypes.forEach(body::writeText);
            return new Frame(COMPILE, body.toBytes());
        }

        static Order read(byte[] bytes) throws IOException {
            BodyReader body = new BodyReader(bytes);
            String source = body.readText();
            int count = body.readCount();
            List<String> nodeTypes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                nodeTypes.add(body.readText());
            }
            body.end();
            return new Order(source, nodeTypes);
        }
    }

    /** The outcome as a frame, or {@link #TOO_LONG} where it has no room in one. */
    static Frame toFrame(EcjCompiler.Outcome outcome) {
        try {
            return toFrame(outcome, new BodyWriter(MAX_FRAME));
        } catch (BodyWriter.TooLongException e) {
            return new Frame(TOO_LONG, new byte[0]);
        }
    }

    /** What the compiler threw, in a few words. */
    static Frame broken(RuntimeException thrown) {
        BodyWriter body = new BodyWriter();
        String words = String.valueOf(thrown);
        body.writeText(words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
        return new Frame(BROKEN, body.toBytes());
    }

    /** Reads a {@link #BROKEN} frame. */
    static String readBroken(Frame frame) throws IOException {
        BodyReader body = new BodyReader(frame.body());
        String words = body.readText();
        body.end();
        return words;
    }

    private static Frame toFrame(EcjCompiler.Outcome outcome, BodyWriter body) {
        if (outcome.isCompiled()) {
            Map<String, byte[]> classes = outcome.classes().byName();
            body.writeCount(classes.size());
            classes.forEach((name, bytes) -> {
                body.writeText(name);
                body.writeBytes(bytes);
            });
            return new Frame(COMPILED, body.toBytes());
        }
        body.writeCount(outcome.diagnostics().size());
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            body.writeWhole(diagnostic.line());
            body.writeWhole(diagnostic.column());
            body.writeWhole(diagnostic.length());
            body.writeTruth(diagnostic.severity() == Diagnostic.Severity.ERROR);
            body.writeText(diagnostic.message());
            body.writeText(diagnostic.id());
        }
        return new Frame(REJECTED, body.toBytes());
    }

    /** Reads a {@link #COMPILED} or {@link #REJECTED} frame; any other is a {@link WireException}. */
    static EcjCompiler.Outcome readOutcome(Frame frame) throws IOException {
        BodyReader body = new BodyReader(frame.body());
        EcjCompiler.Outcome outcome = switch (frame.kind()) {
            case COMPILED -> new EcjCompiler.Outcome(readClasses(body), List.of());
            case REJECTED -> new EcjCompiler.Outcome(new ClassFiles(Map.of()), readDiagnostics(body));
            default -> throw new WireException("a compile worker sent a frame of kind " + frame.kind());
        };
        body.end();
        return outcome;
    }

    private static ClassFiles readClasses(BodyReader body) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        int count = body.readCount();
        for (int i = 0; i < count; i++) {
            classes.put(body.readText(), body.readBytes());
        }
        return new ClassFiles(classes);
    }

    private static List<Diagnostic> readDiagnostics(BodyReader body) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        int count = body.readCount();
        for (int i = 0; i < count; i++) {
            int line = body.readInt();
            int column = body.readInt();
            int length = body.readInt();
            Diagnostic.Severity severity = body.readTruth() ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING;
            diagnostics.add(new Diagnostic(line, column, length, severity, body.readText(), body.readText()));
        }
        if (diagnostics.isEmpty()) {
            throw new WireException("rejected without a reason");
        }
        return diagnostics;
    }
}
