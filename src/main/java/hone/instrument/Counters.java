package hone.instrument;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes a submission's classes so that they count their own work by line in {@code hone.counter.Meter}, and charge their
 * calls into the JDK by the table of costs. Only classes that the allow-list let pass may come here.
 *
 * <p>References to methods of the JDK ({@code list::contains}) are made methods of the class first, so that they are charged
 * like any other call.
 */
public final class Counters {
    /**
     * Classes that count.
     *
     * @param classes bytes by binary name
     * @param lines the highest line number in them, 0 if they have none
     * @param unknown calls that the table says nothing of, by line
     * @param restless why counts may differ from run to run, by line; none if they may not
     * @param shapes what is dear where it is done again and again, by line
     */
    public record Counted(
            Map<String, byte[]> classes,
            int lines,
            Map<Integer, String> unknown,
            Map<Integer, String> restless,
            Map<Integer, CostlyShape> shapes) {
        public Counted {
            classes = Map.copyOf(classes);
            unknown = java.util.Collections.unmodifiableMap(new TreeMap<>(unknown));
            restless = java.util.Collections.unmodifiableMap(new TreeMap<>(restless));
            shapes = java.util.Collections.unmodifiableMap(new TreeMap<>(shapes));
        }
    }

    private static final String ITERATE = "iterate";

    private final Map<String, byte[]> classes;
    private final UserClasses users = new UserClasses();
    private final CostTable table = CostTable.get();
    private final Map<Integer, String> unknown = new TreeMap<>();
    private final Map<Integer, String> restless = new TreeMap<>();
    private final Map<Integer, CostlyShape> shapes = new TreeMap<>();
    /** Whether items are taken out by an iterator somewhere; only then it matters what an iterator walks. */
    private final boolean removesInWalks;

    private int lines;

    private Counters(Map<String, byte[]> classes) {
        this.classes = classes;
        this.removesInWalks = classes.values().stream().anyMatch(Counters::removesInWalks);
    }

    private static boolean removesInWalks(byte[] bytes) {
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof MemberRefEntry member
                    && Names.binary(member.owner()).orElse("").endsWith("Iterator")
                    && (member.name().equalsString("remove") || member.name().equalsString("add"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Changes the classes of one submission.
     *
     * @param classes bytes by binary name, with every class of the submission
     * @throws IllegalArgumentException if one of them is malformed, or too large with what is added to it
     */
    public static Counted insert(Map<String, byte[]> classes) {
        Counters run = new Counters(classes);
        classes.forEach((name, bytes) -> run.users.add(name, ClassFile.of().parse(bytes)));
        Map<String, byte[]> counted = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> counted.put(name, run.counted(bytes)));
        return new Counted(counted, run.lines, run.unknown, run.restless, run.shapes);
    }

    private byte[] counted(byte[] bytes) {
        ClassFile files = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(hierarchy()),
                ClassFile.DeadCodeOption.PATCH_DEAD_CODE,
                ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED);
        ClassModel bridged = files.parse(new Bridges(this).bridge(files, files.parse(bytes)));
        return files.transformClass(bridged, ClassTransform.ofStateful(() -> (builder, element) -> {
            if (element instanceof MethodModel method && method.code().isPresent()) {
                CodeModel code = method.code().get();
                int locals = code instanceof CodeAttribute attribute ? attribute.maxLocals() : 0;
                builder.withMethod(
                        method.methodName(), method.methodType(), method.flags().flagsMask(), rebuilt -> {
                            for (var part : method) {
                                if (!(part instanceof CodeModel)) {
                                    rebuilt.with(part);
                                }
                            }
                            rebuilt.withCode(into -> new CodeCounter(this, method, code, locals).write(into));
                        });
            } else {
                builder.with(element);
            }
        }));
    }

    /** Frames are worked out anew, for which it must be known what the submission's classes extend. */
    private ClassHierarchyResolver hierarchy() {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
                    byte[] bytes = classes.get(Names.ofDescriptor(type));
                    return bytes == null ? null : new java.io.ByteArrayInputStream(bytes);
                })
                .orElse(ClassHierarchyResolver.ofResourceParsing(ClassLoader.getPlatformClassLoader()))
                .orElse(ClassHierarchyResolver.ofClassLoading(ClassLoader.getPlatformClassLoader()))
                .cached();
    }

    /**
     * What a call is charged.
     *
     * @param owner what the call names
     * @param member the name and the descriptor
     * @param onObject whether there is an object that is called; one that is being made is none
     * @return constant for the submission's own methods, which count themselves
     */
    Charge charge(ClassDesc owner, String name, String descriptor, boolean onObject, int line) {
        if (owner.isArray()) {
            return table.of("java.lang.Object", name + descriptor, onObject);
        }
        String named = Names.ofDescriptor(owner);
        List<String> foreign = new ArrayList<>(users.foreignOwners(named, name + descriptor));
        Charge found = new Charge.Constant("the submission's own");
        for (String each : foreign) {
            Charge charge = table.of(each, name + descriptor, onObject);
            table.restless(each, name + descriptor).ifPresent(why -> restless.putIfAbsent(line, why));
            if (charge instanceof Charge.Formula formula) {
                CostlyShape.of(each, name, formula).ifPresent(shape -> sawShape(line, shape));
                return formula.name().equals(ITERATE) && !removesInWalks ? found : charge;
            }
            if (charge instanceof Charge.Unknown && foreign.size() == 1) {
                unknown.putIfAbsent(line, Names.simple(each) + "." + name);
            }
            found = charge;
        }
        return found;
    }

    /** Whether a class is the submission's own. */
    boolean isOwn(ClassDesc type) {
        return users.contains(Names.ofDescriptor(type));
    }

    void sawShape(int line, CostlyShape shape) {
        shapes.putIfAbsent(line, shape);
    }

    void sawLine(LineNumber number) {
        lines = Math.max(lines, number.line());
    }
}
