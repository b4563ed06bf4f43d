package hone.compile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of compiling a source. */
public sealed interface CompileResult {
    /**
     * Both compilers agree that it is Java, or ECJ alone does.
     *
     * @param classes the classes to run
     * @param by whose classes those are
     * @param reference ECJ's classes; the same object as {@code classes} where {@code by} is ECJ
     * @param whyNotJanino where {@code by} is ECJ, in a few words with the line, such as "Janino has no lambdas (line 7)"
     * @param took wall time of the compiler whose classes those are
     */
    record Compiled(
            ClassFiles classes, CompilerName by, ClassFiles reference, Optional<String> whyNotJanino, Duration took)
            implements CompileResult {
        /** Where nobody asks for the time. */
        public Compiled(ClassFiles classes, CompilerName by, ClassFiles reference, Optional<String> whyNotJanino) {
            this(classes, by, reference, whyNotJanino, Duration.ZERO);
        }
    }

    /** It does not compile. The diagnostics hold at least one error; the first one comes first in the source. */
    record Rejected(List<Diagnostic> diagnostics) implements CompileResult {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
