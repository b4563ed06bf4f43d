package hone.ui;

import hone.judge.SafetyReport;
import java.util.List;
import java.util.Optional;

/** Reports on safety as the window may get them. */
final class SafetySamples {
    /** A kernel without one layer, on which a file can be read. */
    static final SafetyReport ALONE = new SafetyReport(
            List.of(
                    layer("allow-list", ""),
                    layer("no-new-privileges", ""),
                    layer("rlimits", ""),
                    layer("landlock", "switched off in this kernel"),
                    layer("seccomp", "")),
            new SafetyReport.SelfTest(false, true, true));

    private SafetySamples() {}

    private static SafetyReport.Layer layer(String name, String whyNot) {
        return new SafetyReport.Layer(name, whyNot.isEmpty() ? Optional.empty() : Optional.of(whyNot));
    }
}
