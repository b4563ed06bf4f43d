package hone.wire;

import static org.assertj.core.api.Assertions.assertThat;

import hone.fuzz.FuzzTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a worker may say to the app, and what the app says to a worker. */
public final class WireTargets {
    private static final int TRIES = 20_000;
    private static final int MAX_BODY = 1 << 20;

    private WireTargets() {}

    /** Takes a body apart. */
    @FunctionalInterface
    public interface Body {
        /** What puts it together again. */
        Supplier<Frame> read(byte[] body) throws IOException;
    }

    /** A body that reads back as what it was written from. */
    public record BodyTarget(String name, List<byte[]> seeds, Body reader, int tries) implements FuzzTarget {
        public BodyTarget {
            seeds = List.copyOf(seeds);
        }

        @Override
        public Law read(byte[] input) throws IOException {
            Supplier<Frame> writer;
            try {
                writer = reader.read(input);
            } catch (WireException e) {
                return Law.NONE;
            }
            return () -> {
                // A number may be written in more bytes than it needs, so what was read is compared, not the first
                // bytes.
                byte[] written = writer.get().body();
                assertThat(reader.read(written).get().body()).isEqualTo(written);
            };
        }
    }

    public static List<FuzzTarget> all() {
        return List.of(
                new Frames(),
                new BodyTarget("load", loads(), WireTargets::load, TRIES),
                new BodyTarget("case-input", inputs(), body -> CaseInput.read(body)::toFrame, TRIES),
                new BodyTarget("case-result", results(), body -> CaseResult.read(body)::toFrame, TRIES),
                new BodyTarget("stack", stacks(), WireTargets::stack, TRIES));
    }

    private static Supplier<Frame> stack(byte[] body) throws IOException {
        List<StackPlace> places = StackPlace.readFrame(body);
        return () -> StackPlace.toFrame(places);
    }

    private static Supplier<Frame> load(byte[] body) throws IOException {
        Load load = Load.read(body);
        return () -> withoutUnits(load);
    }

    /** The order of the units says nothing and changes from one map to the next, so they are compared here. */
    private static Frame withoutUnits(Load load) {
        try {
            Map<String, byte[]> again = Load.read(load.toFrame().body()).code();
            assertThat(again).hasSameSizeAs(load.code());
            load.code().forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Load(
                        load.unit(),
                        load.function(),
                        load.parameters(),
                        load.result(),
                        load.mutates(),
                        load.operations(),
                        load.stateless(),
                        Map.of())
                .toFrame();
    }

    private static List<byte[]> loads() {
        Shape grid = new Shape.Array(new Shape.Array(Shape.Plain.INT32));
        Shape lists = new Shape.Growing(new Shape.Growing(Shape.Plain.TEXT));
        Shape tuple = new Shape.Tuple(List.of(grid, new Shape.Loose(lists), Shape.Plain.RANDOM));
        Map<String, byte[]> code = Map.of("Solution", new byte[] {-54, -2, -70, -66, 0, 0}, "Node", new byte[0]);
        return List.of(
                new Load("Solution", "go", List.of(grid, lists, Shape.Plain.GRAPH), Shape.Plain.REAL64, -1, code)
                        .toFrame()
                        .body(),
                new Load("Checker", "check", List.of(tuple, grid), Shape.Plain.TEXT, -1, code)
                        .toFrame()
                        .body(),
                new Load(
                                "Shelf",
                                "",
                                List.of(Shape.Plain.INT32),
                                Shape.Plain.NOTHING,
                                -1,
                                List.of(
                                        new Load.Operation("put", List.of(grid, Shape.Plain.TEXT), Shape.Plain.NOTHING),
                                        new Load.Operation("size", List.of(), Shape.Plain.INT32)),
                                true,
                                code)
                        .toFrame()
                        .body(),
                new Load("S", "f", List.of(grid), Shape.Plain.NOTHING, 0, Map.of("S", new byte[300]))
                        .toFrame()
                        .body());
    }

    private static List<byte[]> inputs() {
        return List.of(
                new CaseInput(7, 1 << 20, 65536, 8 << 20, new byte[] {3, 2, 7, 3, 1, 2, 3})
                        .toFrame()
                        .body(),
                new CaseInput(-1, 0, 0, 0, new byte[0]).toFrame().body());
    }

    private static List<byte[]> results() {
        byte[] none = {};
        byte[] value = {7, 2, 2, 4};
        String error = "java.lang.IllegalStateException";
        CaseResult.Ending returned = CaseResult.Ending.RETURNED;
        CaseResult.Ending threw = CaseResult.Ending.THREW;
        return List.of(
                new CaseResult(1, returned, value, "", "", List.of(), 5, 6, 3, new byte[3], false)
                        .toFrame()
                        .body(),
                new CaseResult(
                                2,
                                threw,
                                none,
                                error,
                                "no \ud83d",
                                places(),
                                Long.MAX_VALUE,
                                Long.MIN_VALUE,
                                -1,
                                none,
                                true)
                        .toFrame()
                        .body());
    }

    private static List<byte[]> stacks() {
        return List.of(
                StackPlace.toFrame(places()).body(),
                StackPlace.toFrame(List.of()).body());
    }

    private static List<StackPlace> places() {
        return List.of(new StackPlace("Solution", "go", 12), new StackPlace("Solution$1", "<init>", -1));
    }

    /** Frames one after another, as they come out of a pipe. */
    private static final class Frames implements FuzzTarget {
        @Override
        public String name() {
            return "frames";
        }

        @Override
        public List<byte[]> seeds() {
            List<Frame> frames = List.of(
                    new Frame(FrameKind.READY, new byte[] {1}),
                    new Frame(FrameKind.LOADED, new byte[0]),
                    new Frame(FrameKind.RESULT, results().getFirst()));
            try {
                return List.of(written(frames));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int tries() {
            return TRIES;
        }

        @Override
        public Law read(byte[] input) throws IOException {
            FrameReader reader = new FrameReader(new ByteArrayInputStream(input), MAX_BODY);
            List<Frame> frames = new ArrayList<>();
            try {
                for (Frame frame = reader.read(); frame != null; frame = reader.read()) {
                    frames.add(frame);
                }
            } catch (WireException e) {
                return () -> assertThat(written(frames))
                        .hasSizeLessThan(input.length)
                        .isEqualTo(Arrays.copyOf(input, written(frames).length));
            }
            return () -> assertThat(written(frames)).isEqualTo(input);
        }

        private static byte[] written(List<Frame> frames) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            FrameWriter writer = new FrameWriter(bytes);
            for (Frame frame : frames) {
                writer.write(frame);
            }
            return bytes.toByteArray();
        }
    }
}
