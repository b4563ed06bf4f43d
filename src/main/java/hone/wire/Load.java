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
 * @param operations if there are any, an input is a list of calls on one object: {@code parameters} are those of its constructor
 * @param stateless whether nothing of one input can be left in the code for the next, so that it may be loaded once for all
 * @param code the compiled units by name
 */
public record Load(
        String unit,
        String function,
        List<Shape> parameters,
        Shape result,
        int mutates,
        List<Operation> operations,
        boolean stateless,
        Map<String, byte[]> code) {
    /** One function of an object. */
    public record Operation(String name, List<Shape> parameters, Shape result) {
        public Operation {
            parameters = List.copyOf(parameters);
        }
    }

    public Load {
        parameters = List.copyOf(parameters);
        operations = List.copyOf(operations);
        code = Map.copyOf(code);
        if (mutates >= parameters.size()) {
            throw new IllegalArgumentException("no parameter " + mutates);
        }
    }

    /** One function, whose code may keep something. */
    public Load(
            String unit, String function, List<Shape> parameters, Shape result, int mutates, Map<String, byte[]> code) {
        this(unit, function, parameters, result, mutates, List.of(), false, code);
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
        out.writeCount(operations.size());
        for (Operation operation : operations) {
            out.writeText(operation.name());
            out.writeCount(operation.parameters().size());
            operation.parameters().forEach(shape -> shape.write(out));
            operation.result().write(out);
        }
        out.writeByte(stateless ? 1 : 0);
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
        List<Shape> parameters = readShapes(in);
        Shape result = Shape.read(in);
        int mutates = in.readInt();
        List<Operation> operations = new ArrayList<>();
        for (int left = in.readCount(); left > 0; left--) {
            operations.add(new Operation(in.readText(), readShapes(in), Shape.read(in)));
        }
        boolean stateless = in.readByte() == 1;
        Map<String, byte[]> code = new LinkedHashMap<>();
        for (int left = in.readCount(); left > 0; left--) {
            code.put(in.readText(), in.readBytes());
        }
        in.end();
        if (mutates < -1 || mutates >= parameters.size()) {
            throw new WireException("no parameter " + mutates);
        }
        return new Load(unit, function, parameters, result, mutates, operations, stateless, code);
    }

    private static List<Shape> readShapes(BodyReader in) throws IOException {
        List<Shape> shapes = new ArrayList<>();
        for (int left = in.readCount(); left > 0; left--) {
            shapes.add(Shape.read(in));
        }
        return shapes;
    }
}
