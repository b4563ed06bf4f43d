package hone.fuzz;

import hone.compile.SourceTargets;
import hone.judge.CodecTarget;
import hone.problem.JsonTargets;
import hone.problem.PackTarget;
import hone.ui.statement.StatementTargets;
import hone.wire.WireTargets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that reads what strangers wrote. */
public final class Targets {
    private Targets() {}

    /**
     * All of them.
     *
     * @param scratch an empty folder for those that read files
     */
    public static List<FuzzTarget> all(Path scratch) {
        List<FuzzTarget> all = new ArrayList<>(WireTargets.all());
        all.add(new CodecTarget());
        all.addAll(JsonTargets.all());
        all.add(new PackTarget(scratch.resolve("pack")));
        all.addAll(StatementTargets.all());
        all.addAll(SourceTargets.all());
        return all;
    }
}
