package hone.compile;

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
     */
    record Compiled(ClassFiles classes, CompilerName by, ClassFiles reference, Optional<String> whyNotJanino)
            implements CompileResult {}

    /** It does not compile. The diagnostics hold at least one error; the first one comes first in the source. */
    record Rejected(List<Diagnostic> diagnostics) implements CompileResult {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
