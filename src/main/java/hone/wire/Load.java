package hone.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission for a run worker.
 *
 * @param unit the compiled unit (in Java: the class) that holds the function
 * @param function the function's name
 * @param parameters the shapes of its parameters
 * @param result the shape of what it returns; {@link Shape.Plain#NOTHING} if it changes an argument instead
 * @param mutates the parameter that it changes, counted from 0, or -1
 * @param code the compiled units by name
 */
public record Load(
        String unit, String function, List<Shape> parameters, Shape result, int mutates, Map<String, byte[]> code) {
    public Load {
        parameters = List.copyOf(parameters);
        code = Map.copyOf(code);
        if (mutates >= parameters.size()) {
            throw new IllegalArgumentException("no parameter " + mutates);
        }
    }

    /** As a frame. */
    public Frame toFrame() {
        BodyWriter out = new BodyWriter();
        out.writeText(unit);
        out.writeText(function);
        out.writeCount(parameters.size());
        parameters.forEach(shape -> shape.write(out));
        result.write(out);
        out.writeWhole(mutates);
        out.writeCount(code.size());
        code.forEach((name, bytes) -> {
            out.writeText(name);
            out.writeBytes(bytes);
        });
        return new Frame(FrameKind.LOAD, out.toBytes());
    }

    /** From a frame's body. */
    public static Load read(byte[] body) throws IOException {
        BodyReader in = new BodyReader(body);
        String unit = in.readText();
        String function = in.readText();
        List<Shape> parameters = new ArrayList<>();
        for (int left = in.readCount(); left > 0; left--) {
            parameters.add(Shape.read(in));
        }
        Shape result = Shape.read(in);
        int mutates = in.readInt();
        Map<String, byte[]> code = new LinkedHashMap<>();
        for (int left = in.readCount(); left > 0; left--) {
            code.put(in.readText(), in.readBytes());
        }
        in.end();
        if (mutates < -1 || mutates >= parameters.size()) {
            throw new WireException("no parameter " + mutates);
        }
        return new Load(unit, function, parameters, result, mutates, code);
    }
}
