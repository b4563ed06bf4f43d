package hone.compile;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of sources made to blow a compiler up, for the tests and for {@code packaging/bench bombs}. */
public final class Bombs {
    private Bombs() {}

    /** All of them. */
    public static List<Bomb> all() {
        return Stream.of(SyntaxBombs.all(), ConstantBombs.all(), TypeBombs.all(), FlowBombs.all())
                .flatMap(List::stream)
                .toList();
    }
}
