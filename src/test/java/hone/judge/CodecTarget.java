package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.fuzz.FuzzTarget;
import hone.problem.PackException;
import hone.problem.Type;
import hone.problem.TypeParser;
import hone.problem.Value;
import hone.wire.WireException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Values as a worker sends them. */
public final class CodecTarget implements FuzzTarget {
    private static final List<String> TYPES =
            List.of("int", "long[][]", "String[]", "List<List<Double>>", "char[][]", "boolean[]", "TreeNode", "Node");

    @Override
    public String name() {
        return "values";
    }

    @Override
    public List<byte[]> seeds() {
        RandomValues random = new RandomValues(1);
        List<byte[]> seeds = new ArrayList<>();
        for (String type : TYPES) {
            for (int i = 0; i < 4; i++) {
                seeds.add(ValueCodec.encode(List.of(random.of(parse(type)))));
            }
        }
        return seeds;
    }

    private static Type parse(String type) {
        try {
            return TypeParser.parse(type);
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int tries() {
        return 20_000;
    }

    @Override
    public Law read(byte[] input) throws IOException {
        Value value;
        try {
            value = ValueCodec.decode(input);
        } catch (WireException e) {
            return Law.NONE;
        }
        return () -> {
            assertThat(ValueCodec.decode(ValueCodec.encode(List.of(value)))).isEqualTo(value);
            assertThat(value.size()).isBetween(0L, (long) input.length);
        };
    }
}
