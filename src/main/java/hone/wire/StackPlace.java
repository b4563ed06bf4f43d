package hone.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the submission's own code on a call stack.
 *
 * @param unit the compiled unit, in Java the class
 * @param function the function's name
 * @param line 1-based line of the compiled source, or a number below 1 where unknown
 */
public record StackPlace(String unit, String function, int line) {
    /** Most places that are sent of one stack. */
    public static final int MAX = 50;

    /** Longest name, in UTF-16 units: what a class file can hold. */
    private static final int MOST_NAME = 65_535;

    static void writeAll(List<StackPlace> places, BodyWriter out) {
        out.writeCount(places.size());
        for (StackPlace place : places) {
            out.writeText(place.unit);
            out.writeText(place.function);
            out.writeWhole(place.line);
        }
    }

    static List<StackPlace> readAll(BodyReader in) throws IOException {
        int count = in.readCount();
        if (count > MAX) {
            throw new WireException("a stack of " + count + " places");
        }
        List<StackPlace> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(new StackPlace(in.readText(MOST_NAME), in.readText(MOST_NAME), in.readInt()));
        }
        return List.copyOf(places);
    }

    /** The answer to a probe. */
    public static Frame toFrame(List<StackPlace> places) {
        BodyWriter out = new BodyWriter();
        writeAll(places, out);
        return new Frame(FrameKind.STACK, out.toBytes());
    }

    /** From the body of such an answer. */
    public static List<StackPlace> readFrame(byte[] body) throws IOException {
        BodyReader in = new BodyReader(body);
        List<StackPlace> places = readAll(in);
        in.end();
        return places;
    }
}
