package hone.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every method that a submission may call has its cost, a reason to be constant, or is known to be unknown. */
class CostTableTest {
    private final Admitted admitted = Admitted.read(Profile.PROGRAM);
    private final CostTable table = CostTable.get();

    /** A method or constructor as the table knows it. */
    private record Callable(Class<?> owner, String name, String descriptor, Executable executable) {}

    private List<Callable> callables() {
        List<Callable> found = new ArrayList<>();
        admitted.classes().sorted().distinct().forEach(name -> {
            try {
                Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
                for (Method method : type.getMethods()) {
                    add(found, type, method.getName(), method, method.getReturnType());
                }
                for (Constructor<?> constructor : type.getConstructors()) {
                    add(found, type, Names.CONSTRUCTOR, constructor, void.class);
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
        return found;
    }

    private void add(List<Callable> to, Class<?> owner, String name, Executable executable, Class<?> returns) {
        String descriptor = java.lang.invoke.MethodType.methodType(returns, executable.getParameterTypes())
                .toMethodDescriptorString();
        if (admitted.refuse(owner.getName(), name, descriptor).isEmpty()) {
            to.add(new Callable(owner, name, descriptor, executable));
        }
    }

    private Charge charge(Callable of) {
        return table.of(of.owner.getName(), of.name + of.descriptor, isOnObject(of));
    }

    private static boolean isOnObject(Callable of) {
        return !Modifier.isStatic(of.executable.getModifiers()) && of.executable instanceof Method;
    }

    @Test
    void everyAdmittedMethodIsDecided() throws IOException {
        Map<String, String> decisions = new TreeMap<>();
        int unknown = 0;
        for (Callable each : callables()) {
            Charge charge = charge(each);
            if (charge instanceof Charge.Constant(var why)) {
                assertThat(why).as(each.toString()).isNotBlank();
            }
            unknown += charge instanceof Charge.Unknown ? 1 : 0;
            decisions.put(each.owner.getName() + "." + each.name + each.descriptor, charge.toString());
        }
        Path written = Files.createDirectories(Path.of("target")).resolve("costs.txt");
        Files.write(
                written,
                decisions.entrySet().stream()
                        .map(e -> e.getKey() + "  " + e.getValue())
                        .toList());

        assertThat(decisions).as("see %s", written).hasSizeGreaterThan(5_000);
        // What is unknown is rare in what people write; a new class of the JDK that is admitted has to be looked at.
        assertThat(unknown).isLessThan(decisions.size() / 4);
    }

    @Test
    void everyFormulaFitsWhatItIsAskedFor() {
        List<String> misfits = new ArrayList<>();
        for (Callable each : callables()) {
            if (charge(each) instanceof Charge.Formula formula) {
                for (int i = 0; i < formula.words().size(); i++) {
                    int index = formula.words().get(i).index();
                    boolean number = formula.type().parameterType(i).isPrimitive();
                    if (!fits(each, index, number)) {
                        misfits.add(each.executable + " charged by " + formula.name() + ", word " + index);
                    }
                }
            }
        }
        assertThat(misfits).isEmpty();
    }

    private static boolean fits(Callable of, int index, boolean number) {
        if (index > of.executable.getParameterCount() || (index == 0 && !isOnObject(of))) {
            return false;
        }
        Class<?> type = index == 0
                ? of.owner
                : index > 0
                        ? of.executable.getParameterTypes()[index - 1]
                        : of.executable instanceof Method method ? method.getReturnType() : void.class;
        return number ? type == int.class || type == long.class || type == char.class : !type.isPrimitive();
    }

    @Test
    void whatAnOwnerDoesNotSayIsSaidAboveIt() {
        assertThat(formula("java.util.ArrayList", "contains(Ljava/lang/Object;)Z"))
                .isEqualTo("contains");
        assertThat(formula("java.util.TreeMap", "get(Ljava/lang/Object;)Ljava/lang/Object;"))
                .isEqualTo("lookUp");
        assertThat(formula("java.util.Stack", "remove(I)Ljava/lang/Object;")).isEqualTo("shift");
        assertThat(table.of("java.util.ArrayDeque", "push(Ljava/lang/Object;)V", true))
                .isInstanceOf(Charge.Constant.class);
        assertThat(table.of("java.util.zip.CRC32", "update([B)V", true)).isInstanceOf(Charge.Unknown.class);
        assertThat(table.restless("java.util.Random", "<init>()V")).isPresent();
        assertThat(table.restless("java.util.Random", "<init>(J)V")).isEmpty();
    }

    private String formula(String owner, String member) {
        return ((Charge.Formula) table.of(owner, member, true)).name();
    }
}
