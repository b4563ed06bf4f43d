package hone.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hone.compile.CompileResult;
import hone.compile.Compilers;
import hone.counter.Meter;
import hone.counter.OverBudget;
import hone.task.CancelToken;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountersTest {
    private static final Compilers COMPILERS = new Compilers();

    @AfterAll
    static void stop() {
        COMPILERS.close();
    }

    private static Map<String, byte[]> compiled(String body) throws Exception {
        String source = """
                class Solution {
                    record Pair(int left, int right) {}
                    sealed interface Shape {}
                    record Dot(int at) implements Shape {}
                    record Bar(int from, int to) implements Shape {}
                %s
                }
                """.formatted(body);
        CompileResult result = COMPILERS.compileReference(source, Set.of(), CancelToken.create());
        return ((CompileResult.Compiled) result).reference().byName();
    }

    /** What {@code int solve(int)} answers, run with or without counters. */
    private static Object run(Map<String, byte[]> classes, int n) throws Exception {
        ClassLoader loader = new ClassLoader(Meter.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        Class<?> type = loader.loadClass("Solution");
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var method = type.getDeclaredMethod("solve", int.class);
        method.setAccessible(true);
        return method.invoke(constructor.newInstance(), n);
    }

    private static long[] count(Counters.Counted counted, int n) throws Exception {
        Meter.begin(counted.lines(), Long.MAX_VALUE);
        run(counted.classes(), n);
        return Meter.lines.clone();
    }

    private static long work(String body, int n) throws Exception {
        return Arrays.stream(count(Counters.insert(compiled(body)), n)).sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int solve(int n) { int s = 0; for (int i = 0; i < n; i++) { s += i % 3 == 0 ? i : -1; } return s; }",
                "int solve(int n) { try { return deep(n); } catch (IllegalStateException e) { return -e.getMessage().length(); }"
                        + " finally { n++; } } int deep(int n) { if (n == 0) throw new IllegalStateException(\"end\"); return deep(n - 1); }",
                "int solve(int n) { long[][] t = new long[n][n + 1]; double d = 0; for (long[] r : t) { r[0] = 7L; d += r[0]; } return (int) d; }",
                "int solve(int n) { java.util.List<Integer> l = new java.util.ArrayList<>(); for (int i = 0; i < n; i++) l.add(0, i);"
                        + " l.sort(java.util.Comparator.comparing(Integer::intValue).reversed()); l.removeIf(x -> x % 2 == 0);"
                        + " return l.contains(3) ? l.indexOf(3) : l.size(); }",
                "int solve(int n) { java.util.function.Predicate<Integer> p = java.util.List.of(1, 2, 3)::contains; int s = 0;"
                        + " for (int i = 0; i < n; i++) if (p.test(i)) s++; return s; }",
                "int solve(int n) { return java.util.stream.IntStream.range(0, n).boxed().map(i -> new Pair(i, -i)).sorted("
                        + "java.util.Comparator.comparingInt(Pair::right)).mapToInt(Pair::left).limit(3).sum(); }",
                "int solve(int n) { StringBuilder b = new StringBuilder(); String s = \"\"; for (int i = 0; i < n; i++) { b.insert(0, 'x').append(i);"
                        + " s += i; } return b.reverse().toString().indexOf(\"9\") + s.length() + new Pair(n, 2).toString().hashCode(); }",
                "int solve(int n) { Shape[] all = {new Dot(n), new Bar(1, n)}; int s = 0; for (Shape each : all) s += switch (each) {"
                        + " case Dot(int at) -> at; case Bar(int from, int to) when to > from -> to - from; case Bar b -> 0; }; return s; }",
                "int solve(int n) { java.util.Map<String, Integer> m = new java.util.TreeMap<>(); for (int i = 0; i < n; i++)"
                        + " m.merge(\"k\" + i % 4, 1, Integer::sum); int s = 0; for (var e : m.entrySet()) s = 31 * s + e.getKey().hashCode() * e.getValue(); return s; }",
                "int solve(int n) { java.util.function.Supplier<java.util.ArrayList<Integer>> f = java.util.ArrayList::new;"
                        + " java.util.ArrayList<Integer> l = f.get(); java.util.function.Function<Integer, int[]> g = int[]::new; l.add(g.apply(n).length); return l.get(0); }",
                "int solve(int n) { class Own extends java.util.ArrayList<Integer> { @Override public boolean add(Integer x) { return super.add(x + 1); } }"
                        + " Own o = new Own(); for (int i = 0; i < n; i++) o.add(i); o.remove(Integer.valueOf(3)); return o.size() + o.get(0); }",
                "int solve(int n) { int[] a = {3, 1, 2}; int[] b = a.clone(); java.util.Arrays.sort(b, 0, 2); synchronized (a) { return b[0] * 100 + java.util.Arrays.hashCode(b); } }"
            })
    void countersChangeNothingElse(String body) throws Exception {
        Map<String, byte[]> plain = compiled(body);
        Counters.Counted counted = Counters.insert(plain);
        Meter.begin(counted.lines(), Long.MAX_VALUE);

        for (int n : new int[] {1, 5, 40}) {
            assertThat(run(counted.classes(), n)).isEqualTo(run(plain, n));
        }
        assertThat(count(counted, 40)).as("counted twice").isEqualTo(count(counted, 40));
        assertThat(Meter.total()).isPositive();
    }

    @Test
    void workIsCountedOnItsLine() throws Exception {
        Counters.Counted counted = Counters.insert(compiled("""
                int solve(int n) {
                    int sum = 0;
                    for (int i = 0; i < n; i++) {
                        sum += i * i;
                    }
                    return sum;
                }
                """));
        long[] few = count(counted, 10);
        long[] many = count(counted, 1_000);

        assertThat(many[9] - few[9]).as("the body's line").isEqualTo(990 * (few[9] / 10));
        assertThat(many[7]).as("what is done once").isEqualTo(few[7]);
    }

    @Test
    void callsAreChargedHoweverTheyAreReached() throws Exception {
        String list =
                "java.util.List<Integer> l = new java.util.ArrayList<>(); for (int i = 0; i < n; i++) l.add(i); int s = 0;";
        String call =
                "int solve(int n) { " + list + " for (int i = 0; i < n; i++) if (l.contains(-1)) s++; return s; }";
        String reference = "int solve(int n) { " + list
                + " java.util.function.Predicate<Integer> p = l::contains; for (int i = 0; i < n; i++) if (p.test(-1)) s++; return s; }";
        String unbound = "int solve(int n) { " + list
                + " java.util.function.BiPredicate<java.util.List<Integer>, Object> p = java.util.List::contains;"
                + " for (int i = 0; i < n; i++) if (p.test(l, -1)) s++; return s; }";
        String stream = "int solve(int n) { " + list
                + " return (int) l.stream().filter(l::contains).map(x -> -1).filter(l::contains).count(); }";

        for (String body : new String[] {call, reference, unbound, stream}) {
            assertThat(work(body, 2_000)).as(body).isGreaterThan(3 * work(body, 1_000));
        }
    }

    @Test
    void aPowerModuloIsChargedForEachBitOfTheExponent() throws Exception {
        String power =
                "int solve(int n) { return java.math.BigInteger.TWO.modPow(java.math.BigInteger.ONE.shiftLeft(n),"
                        + " java.math.BigInteger.valueOf(1_000_003L)).intValue(); }";

        long ten = work(power, 20) - work(power, 10);
        assertThat(ten).isPositive();
        assertThat(work(power, 30) - work(power, 20)).isEqualTo(ten);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int solve(int n) { for (;;) { n++; } }",
                "int solve(int n) { return n > 1_000_000 ? n : solve(n + 1) + solve(n + 2); }"
            })
    void whatDoesMoreThanItMayIsStopped(String body) throws Exception {
        Counters.Counted counted = Counters.insert(compiled(body));
        Meter.begin(counted.lines(), 10_000);

        InvocationTargetException thrown =
                catchThrowableOfType(InvocationTargetException.class, () -> run(counted.classes(), 1));
        assertThat(thrown).hasCauseInstanceOf(OverBudget.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int solve(int n) { while (true) { try { n++; } catch (Throwable e) { } } }",
                "int solve(int n) { for (;;) { try { n++; while (true) { n += 2; } } catch (Throwable e) { n = 0; } finally { n--; } } }",
                "int solve(int n) { do { try { solve(n + 1); } catch (Throwable e) { n--; } } while (true); }",
                "int solve(int n) { try { return solve(n + 1); } catch (Throwable e) { return solve(n - 1); } }",
                "int solve(int n) { try { return solve(n + 1); } finally { solve(n - 1); } }",
                "int solve(int n) { while (true) { try { synchronized (this) { for (;;) { n++; } } } catch (Throwable e) { } } }",
                "int solve(int n) { while (true) { try { try { n++; } finally { for (int i = 0; i < 9; i++) { n++; } } }"
                        + " catch (Throwable e) { try { n--; } catch (Throwable f) { } } } }",
                "int solve(int n) { while (true) { try { java.util.List.of(3, 2, 1).forEach(x -> { for (;;) { } }); } catch (Throwable e) { } } }"
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void catchingEverythingInEveryRoundDoesNotKeepItGoing(String body) throws Exception {
        Counters.Counted counted = Counters.insert(compiled(body));
        // Once this is compiled its frames are small, and what is thrown may find no room where the look before did.
        Meter.begin(0, Long.MAX_VALUE);
        for (int i = 0; i < 200_000; i++) {
            Meter.leave(Meter.enter());
        }
        Meter.begin(counted.lines(), 100_000);

        InvocationTargetException thrown =
                catchThrowableOfType(InvocationTargetException.class, () -> run(counted.classes(), 1));
        assertThat(thrown).hasCauseInstanceOf(OverBudget.class);
        assertThat(Meter.total()).isBetween(100_000L, 200_000L);
    }

    @Test
    void whatWasCaughtOnceIsStillOverItsBudget() throws Exception {
        Counters.Counted counted = Counters.insert(
                compiled("int solve(int n) { try { for (;;) { n++; } } catch (Throwable e) { } return 3; }"));
        Meter.begin(counted.lines(), 10_000);

        assertThat(catchThrowableOfType(InvocationTargetException.class, () -> run(counted.classes(), 1)))
                .hasCauseInstanceOf(OverBudget.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {50_000, 400_000, Long.MAX_VALUE})
    void countsAreTheSameInEveryJvm(long budget, @TempDir Path folder) throws Exception {
        Counters.Counted counted = Counters.insert(compiled("""
                int solve(int n) {
                    java.util.Map<String, java.util.Set<Pair>> all = new java.util.HashMap<>();
                    for (int i = 0; i < n; i++) {
                        all.computeIfAbsent("k" + i % 97, k -> new java.util.HashSet<>()).add(new Pair(i, n - i));
                        try {
                            all.values().stream().mapToInt(java.util.Set::size).sorted().limit(9).sum();
                        } catch (RuntimeException e) {
                            return -1;
                        }
                    }
                    java.util.PriorityQueue<Integer> queue = new java.util.PriorityQueue<>(java.util.Comparator.reverseOrder());
                    all.values().forEach(set -> set.forEach(pair -> queue.add(pair.left())));
                    return queue.poll() + all.toString().length();
                }
                """));

        String said = CountedRun.in(folder, counted, budget, 500);
        assertThat(said).startsWith(budget < Long.MAX_VALUE ? "stopped at line " : "returned ");
        assertThat(CountedRun.in(folder, counted, budget, 500)).isEqualTo(said);
        assertThat(CountedRun.in(folder, counted, budget, 500, "-Xint", "-XX:+UseSerialGC"))
                .isEqualTo(said);
        assertThat(CountedRun.in(folder, counted, budget, 500, "-XX:TieredStopAtLevel=1", "-Xmx64m"))
                .isEqualTo(said);
    }

    @Test
    void whatIsNotKnownOrNotTheSameTwiceIsNamedWithItsLine() throws Exception {
        Counters.Counted counted = Counters.insert(compiled("""
                int solve(int n) {
                    java.util.Random random = new java.util.Random();
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(random.nextInt());
                    return (int) sum.getValue();
                }
                """));

        assertThat(counted.restless()).containsOnlyKeys(7).containsValue("it draws by chance");
        assertThat(counted.unknown()).containsEntry(9, "CRC32.update");
    }
}
