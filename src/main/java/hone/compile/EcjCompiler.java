package hone.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/**
 * ECJ through its own interface, at the level of Java 25 without previews. Wants a thread with a large stack; bombs may
 * exhaust time and memory, so in the product it runs in a process that can be killed. Not safe for use by several threads.
 */
final class EcjCompiler {
    private final JdkTypes types = new JdkTypes();
    private final Wording wording = new Wording(new JdkNames(types));

    /**
     * What came of it.
     *
     * @param classes empty where there are diagnostics
     * @param diagnostics errors alone, sorted by place
     */
    record Outcome(ClassFiles classes, List<Diagnostic> diagnostics) {
        Outcome {
            diagnostics = List.copyOf(diagnostics);
        }

        boolean isCompiled() {
            return diagnostics.isEmpty();
        }
    }

    /**
     * Compiles a source together with node types.
     *
     * @param nodeTypes names of {@link NodeTypes}
     */
    Outcome compile(ScannedSource source, Outline outline, List<String> nodeTypes) {
        List<ICompilationUnit> units = new ArrayList<>();
        EcjUnit own =
                new EcjUnit(outline.fileName(), UnitText.of(source, outline).text());
        units.add(own);
        nodeTypes.forEach(name -> units.add(new EcjUnit(name, NodeTypes.source(name))));
        Map<String, byte[]> classes = new HashMap<>();
        List<EcjProblem> problems = new ArrayList<>();
        Compiler compiler = new Compiler(
                types,
                DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                options(),
                result -> accept(result, own, classes, problems),
                new DefaultProblemFactory(Locale.ENGLISH));
        compiler.useSingleThread = true;
        compiler.compile(units.toArray(ICompilationUnit[]::new));
        return problems.isEmpty()
                ? new Outcome(new ClassFiles(classes), List.of())
                : new Outcome(new ClassFiles(Map.of()), wording.diagnostics(source, problems));
    }

    private static void accept(
            CompilationResult result, EcjUnit own, Map<String, byte[]> classes, List<EcjProblem> problems) {
        for (ClassFile file : result.getClassFiles()) {
            classes.put(CharOperation.toString(file.getCompoundName()), file.getBytes());
        }
        if (result.hasErrors()) {
            for (CategorizedProblem problem : result.getErrors()) {
                problems.add(toProblem(problem, result.getCompilationUnit() == own));
            }
        }
    }

    /** A problem in a node type shows only where the user's source upsets it, so it is pinned to the source's start. */
    private static EcjProblem toProblem(CategorizedProblem problem, boolean inOwnUnit) {
        int start = inOwnUnit ? UnitText.ownOffset(problem.getSourceStart()) : 0;
        int end = inOwnUnit ? UnitText.ownOffset(problem.getSourceEnd() + 1) : 1;
        List<String> arguments = problem.getArguments() == null
                ? List.of()
                : Arrays.stream(problem.getArguments()).map(String::valueOf).toList();
        String message = String.valueOf(problem.getMessage());
        return new EcjProblem(ProblemNames.of(problem.getID()), arguments, message, start, end);
    }

    private static CompilerOptions options() {
        Map<String, String> settings = new HashMap<>();
        settings.put(CompilerOptions.OPTION_Source, CompilerOptions.VERSION_25);
        settings.put(CompilerOptions.OPTION_Compliance, CompilerOptions.VERSION_25);
        settings.put(CompilerOptions.OPTION_TargetPlatform, CompilerOptions.VERSION_25);
        settings.put(CompilerOptions.OPTION_LocalVariableAttribute, CompilerOptions.GENERATE);
        settings.put(CompilerOptions.OPTION_LineNumberAttribute, CompilerOptions.GENERATE);
        settings.put(CompilerOptions.OPTION_SourceFileAttribute, CompilerOptions.GENERATE);
        settings.put(CompilerOptions.OPTION_EnablePreviews, CompilerOptions.DISABLED);
        CompilerOptions options = new CompilerOptions(settings);
        options.processAnnotations = false;
        return options;
    }
}
