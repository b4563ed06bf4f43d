package hone.hostile;

import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.RunWorkers;
import hone.judge.Unguarded;
import hone.sandbox.Layers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which protections are on. The one place that knows how each is switched off. */
public enum Mode {
    /** As people have it. */
    BOTH("both", true, true),
    /** Where the system has no layers of its own to offer. */
    ALLOW_LIST("allow-list", true, false),
    /** The operating system alone: whatever the allow-list would have told is run. */
    SYSTEM("system", false, true),
    /** Nothing but a process of its own: only for the attacks that show that a breach would be seen. */
    NOTHING("nothing", false, false);

    /** The one system whose layers are enough by themselves. */
    private static final boolean LINUX =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");

    private final String title;
    private final boolean allowList;
    private final boolean layers;

    Mode(String title, boolean allowList, boolean layers) {
        this.title = title;
        this.allowList = allowList;
        this.layers = layers;
    }

    public String title() {
        return title;
    }

    boolean hasAllowList() {
        return allowList;
    }

    boolean hasLayers() {
        return layers;
    }

    /** The modes in which the suite can run on this machine. */
    public static List<Mode> available() {
        return Arrays.stream(values())
                .filter(mode -> mode != NOTHING)
                .filter(mode -> mode.allowList || LINUX)
                .toList();
    }

    /** How long what is ending may take to end; where a breach is wanted, it is seen the sooner. */
    Duration patience() {
        return Duration.ofSeconds(this == NOTHING ? 2 : 20);
    }

    RunWorkers workers(Path workerJar) {
        return RunWorkers.lasting(workerJar, layers ? Layers.ALL : Layers.NONE);
    }

    CaseJudge judge(Compilers compilers, RunWorkers workers) {
        return allowList ? new CaseJudge(compilers, workers) : Unguarded.judge(compilers, workers);
    }
}
