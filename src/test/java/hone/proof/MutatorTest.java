package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.CompileResult;
import hone.compile.Compilers;
import hone.proof.Mutation.Kind;
import hone.task.CancelToken;
import java.lang.classfile.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every changed copy is a class that the JVM would take, and no two are alike. */
class MutatorTest {
    private static final Compilers COMPILERS = new Compilers();

    private static final String PLAIN = """
            class Solution {
                long[] sums = new long[3];
                static int calls;
                int f(int[] a, String s, List<Integer> list) {
                    calls++;
                    int best = Math.max(1, a.length);
                    for (int i = 0; i < a.length; i++) {
                        if (a[i] > best && s.charAt(i) == 'x' || list.get(i) == null) {
                            best = a[i] * 2 - 1;
                            sums[i] += best % 7L;
                        }
                        list.add(i);
                    }
                    list.clear();
                    return best;
                }
                boolean odd(double d, Object o) { return d < 1.5 && o != null; }
                String text(Object o) { return o instanceof String s ? s : ""; }
                long big(long n) { return n <= 0 ? 1 : n + big(n - 1); }
            }
            """;

    @AfterAll
    static void stop() {
        COMPILERS.close();
    }

    private static Map<String, byte[]> compiled(String source) throws Exception {
        CompileResult result = COMPILERS.compileReference(source, Set.of(), CancelToken.create());
        return ((CompileResult.Compiled) result).reference().byName();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, """
                class Solution {
                    record Pair(int a, int b) {}
                    enum Colour { RED, GREEN }
                    sealed interface Shape permits Round {}
                    record Round(double r) implements Shape {}
                    int f(List<Pair> pairs, Colour c, Shape shape) {
                        int sum = pairs.stream().filter(p -> p.a() > 2).mapToInt(Pair::b).sum();
                        int more = switch (c) { case RED -> 1; case GREEN -> sum > 3 ? 2 : 3; };
                        try {
                            for (Pair p : pairs) { synchronized (this) { sum += p.a(); } }
                        } catch (IllegalStateException e) {
                            sum--;
                        } finally {
                            more++;
                        }
                        String name = "x" + sum;
                        switch (name) { case "x1": return 1; case "x2": return 2; default: }
                        return shape instanceof Round(double r) && r > 1 ? sum : more;
                    }
                }
                """})
    void everyCopyCanBeLoadedAndDiffers(String source) throws Exception {
        Map<String, byte[]> classes = compiled(source);
        Mutator mutator = new Mutator(classes);
        List<Mutation> mutations = mutator.mutations();

        assertThat(mutations).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (Mutation mutation : mutations) {
            byte[] changed = mutator.with(mutation).get(mutation.className());
            assertThat(ClassFile.of().verify(changed)).as(mutation.toString()).allMatch(MutatorTest::onlyNames);
            assertThat(changed).as(mutation.toString()).isNotEqualTo(classes.get(mutation.className()));
        }
        for (Mutator.Branch branch : mutator.branches()) {
            byte[] changed = mutator.probing(branch).get(branch.className());
            assertThat(ClassFile.of().verify(changed)).as(branch.toString()).allMatch(MutatorTest::onlyNames);
        }
    }

    /** The verifier here knows nothing of the user's other classes, which the worker's loader does. */
    private static boolean onlyNames(VerifyError error) {
        return String.valueOf(error.getMessage()).contains("Solution$");
    }

    @Test
    void everyKindOfMistakeIsMade() throws Exception {
        List<Mutation> mutations = new Mutator(compiled(PLAIN)).mutations();

        assertThat(mutations.stream().map(Mutation::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(mutations).allMatch(mutation -> mutation.line() > 0);
    }

    @Test
    void theSameMutationsAreFoundAgain() throws Exception {
        assertThat(new Mutator(compiled(PLAIN)).mutations()).isEqualTo(new Mutator(compiled(PLAIN)).mutations());
    }

    @Test
    void theSharesTogetherAreTheWhole() throws Exception {
        List<Mutation> all = new Mutator(compiled(PLAIN)).mutations();

        assertThat(java.util.stream.IntStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(part -> new Share(part, 3).of(all).stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(Share.NONE.of(all)).isEmpty();
        assertThat(Share.of("4/3")).isEmpty();
        assertThat(Share.of("0/3")).isEmpty();
        assertThat(Share.of("3/3")).contains(new Share(3, 3));
    }
}
