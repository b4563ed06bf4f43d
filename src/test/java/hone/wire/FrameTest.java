package hone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Property
    void whatIsWrittenIsRead(@ForAll @IntRange(max = 255) int kind, @ForAll byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FrameWriter(bytes).write(new Frame(kind, body));
        FrameReader reader = new FrameReader(new ByteArrayInputStream(bytes.toByteArray()), body.length);
        Frame read = reader.read();
        assertThat(read).isNotNull();
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.body()).isEqualTo(body);
        assertThat(reader.read()).isNull();
    }

    @Test
    void aFrameLongerThanAllowedIsRefusedBeforeItIsRead() {
        byte[] head = {67, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        FrameReader reader = new FrameReader(new ByteArrayInputStream(head), 1024);
        assertThatThrownBy(reader::read).isInstanceOf(WireException.class).hasMessageContaining("2147483647");
    }

    @Test
    void aFrameCutOffIsRefused() {
        for (int length = 1; length < 8; length++) {
            byte[] bytes = java.util.Arrays.copyOf(new byte[] {67, 0, 0, 0, 3, 1, 2, 3}, length);
            FrameReader reader = new FrameReader(new ByteArrayInputStream(bytes), 1024);
            assertThatThrownBy(reader::read).isInstanceOf(WireException.class);
        }
    }

    @Property
    void numbersAndTextSurvive(
            @ForAll long whole, @ForAll double real, @ForAll String text, @ForAll boolean truth, @ForAll byte[] bytes)
            throws IOException {
        BodyWriter out = new BodyWriter();
        out.writeWhole(whole);
        out.writeReal(real);
        out.writeText(text);
        out.writeTruth(truth);
        out.writeBytes(bytes);
        BodyReader in = new BodyReader(out.toBytes());
        assertThat(in.readWhole()).isEqualTo(whole);
        assertThat(in.readReal()).isEqualTo(real);
        assertThat(in.readText()).isEqualTo(text);
        assertThat(in.readTruth()).isEqualTo(truth);
        assertThat(in.readBytes()).isEqualTo(bytes);
        in.end();
    }

    @Test
    void loneSurrogatesSurvive() throws IOException {
        BodyWriter out = new BodyWriter();
        out.writeText("\uD800x\uDFFF\0");
        assertThat(new BodyReader(out.toBytes()).readText()).isEqualTo("\uD800x\uDFFF\0");
    }

    /** Whatever a hostile worker sends, the reader answers with a value or a WireException and allocates little. */
    @Property(tries = 3000)
    void randomBytesNeverHurtTheReaders(@ForAll byte[] body) {
        for (Reader reader : List.<Reader>of(
                CaseResult::read,
                CaseInput::read,
                Load::read,
                StackPlace::readFrame,
                b -> Shape.read(new BodyReader(b)))) {
            try {
                reader.read(body);
            } catch (WireException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (IOException e) {
                throw new AssertionError("another failure than a refusal", e);
            }
        }
    }

    @Test
    void aWriterWithALimitKeepsIt() {
        BodyWriter out = new BodyWriter(100);
        assertThatThrownBy(() -> {
                    while (true) {
                        out.writeWhole(1);
                    }
                })
                .isInstanceOf(BodyWriter.TooLongException.class);
        assertThat(out.toBytes().length).isLessThanOrEqualTo(100);
    }

    @Test
    void aLoadSurvives() throws IOException {
        Shape nested = new Shape.Array(new Shape.Growing(Shape.Plain.GRAPH));
        Load load = new Load(
                "Solution",
                "solve",
                List.of(nested, Shape.Plain.TEXT),
                Shape.Plain.NOTHING,
                0,
                Map.of("Solution", new byte[] {1, 2}));
        Load read = Load.read(load.toFrame().body());
        assertThat(read.unit()).isEqualTo("Solution");
        assertThat(read.parameters()).isEqualTo(load.parameters());
        assertThat(read.result()).isEqualTo(Shape.Plain.NOTHING);
        assertThat(read.mutates()).isZero();
        assertThat(read.code().get("Solution")).containsExactly(1, 2);
    }

    @Test
    void aLoadOfAnObjectSurvives() throws IOException {
        List<Load.Operation> operations = List.of(
                new Load.Operation("put", List.of(Shape.Plain.INT32, Shape.Plain.TEXT), Shape.Plain.NOTHING),
                new Load.Operation("size", List.of(), Shape.Plain.INT32));
        Load load =
                new Load("Shelf", "", List.of(Shape.Plain.INT32), Shape.Plain.NOTHING, -1, operations, true, Map.of());
        assertThat(Load.read(load.toFrame().body())).isEqualTo(load);
    }

    @Test
    void everyShapeSurvivesUnderItsOwnCode() throws IOException {
        Shape deep = Shape.Plain.INT32;
        for (int i = 0; i < Shape.MAX_DEPTH; i++) {
            deep = new Shape.Growing(deep);
        }
        assertThat(written(new Shape.Tuple(List.of(Shape.Plain.INT64, new Shape.Array(Shape.Plain.REAL64)))))
                .containsExactly(0x42, 2, 6, 0x40, 8);
        assertThat(written(new Shape.Loose(new Shape.Growing(Shape.Plain.TEXT))))
                .containsExactly(0x43, 0x41, 10);
        assertThat(written(Shape.Plain.GRAPH)).containsExactly(13);
        assertThat(written(Shape.Plain.RANDOM)).containsExactly(14);
        assertThat(written(Shape.Plain.PRINTED)).containsExactly(15);
        assertThat(written(Shape.Plain.TOLD)).containsExactly(16);
        assertThat(written(new Shape.Tuple(List.of()))).containsExactly(0x42, 0);
        assertThat(written(deep)).hasSize(Shape.MAX_DEPTH + 1);
        byte[] deeper = new byte[Shape.MAX_DEPTH + 2];
        java.util.Arrays.fill(deeper, (byte) 0x43);
        deeper[Shape.MAX_DEPTH + 1] = 5;
        assertThatThrownBy(() -> Shape.read(new BodyReader(deeper))).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Shape.read(new BodyReader(new byte[] {0x42, 3, 5, 5})))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Shape.read(new BodyReader(new byte[] {17}))).isInstanceOf(WireException.class);
    }

    /** Its bytes, once they have been read again. */
    private static byte[] written(Shape shape) throws IOException {
        BodyWriter out = new BodyWriter();
        shape.write(out);
        BodyReader in = new BodyReader(out.toBytes());
        assertThat(Shape.read(in)).isEqualTo(shape);
        in.end();
        return out.toBytes();
    }

    @Test
    void aTextLongerThanExpectedIsRefused() throws IOException {
        BodyWriter out = new BodyWriter();
        out.writeText("four");
        assertThat(new BodyReader(out.toBytes()).readText(4)).isEqualTo("four");
        assertThatThrownBy(() -> new BodyReader(out.toBytes()).readText(3)).isInstanceOf(WireException.class);
    }

    private interface Reader {
        Object read(byte[] body) throws IOException;
    }
}
