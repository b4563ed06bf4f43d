// expect: DENIED; without: RTE|AC|TLE|MLE
// Runs a compiler on a source that it writes itself.
import java.net.URI;
import javax.tools.*;

class Solution {
    long total(int[] numbers) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var source = new SimpleJavaFileObject(URI.create("string:///Evil.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return "class Evil {}";
            }
        };
        compiler.getTask(null, null, null, List.of("-d", "{{CANARY}}"), null, List.of(source)).call();
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
