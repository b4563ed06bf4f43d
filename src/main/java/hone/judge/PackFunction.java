package hone.judge;

import hone.compile.ClassFiles;
import hone.compile.SourcePlaces;
import hone.problem.PackCodeFile;
import hone.problem.Signature;
import hone.wire.Load;
import hone.wire.Shape;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The four functions that a pack's own code offers: how each is found, what goes in and what comes out. */
enum PackFunction {
    CHECK(
            PackCodeFile.CHECKER,
            "check",
            "([Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/String;",
            "public static String check(Object[] input, Object expected, Object actual)",
            1 << 20),
    VALIDATE(
            PackCodeFile.VALIDATOR,
            "check",
            "([Ljava/lang/Object;)Ljava/lang/String;",
            "public static String check(Object[] input)",
            1 << 20),
    FAMILIES(
            PackCodeFile.GENERATOR, "families", "()Ljava/util/List;", "public static List<String> families()", 1 << 20),
    GENERATE(
            PackCodeFile.GENERATOR,
            "input",
            "(Ljava/lang/String;[ILjava/util/Random;)[Ljava/lang/Object;",
            "public static Object[] input(String family, int[] sizes, java.util.Random random)",
            64 << 20);

    private static final int REST_OF_A_RESULT = 1 << 20;

    private final PackCodeFile file;
    private final String method;
    private final String descriptor;
    private final String head;
    private final int maxResult;

    PackFunction(PackCodeFile file, String method, String descriptor, String head, int maxResult) {
        this.file = file;
        this.method = method;
        this.descriptor = descriptor;
        this.head = head;
        this.maxResult = maxResult;
    }

    /** The file that holds it. */
    PackCodeFile file() {
        return file;
    }

    /** Longest encoded result, in bytes. */
    int maxResult() {
        return maxResult;
    }

    /** Longest frame body that a worker which runs this file may send. */
    static int maxFrame(PackCodeFile file) {
        return REST_OF_A_RESULT
                + Stream.of(values())
                        .filter(function -> function.file == file)
                        .mapToInt(PackFunction::maxResult)
                        .max()
                        .orElseThrow();
    }

    /** For a worker: the compiled file, and how this function is called for a problem. */
    Load load(Signature signature, ClassFiles classes) {
        PackArguments arguments = new PackArguments(signature);
        List<Shape> parameters = switch (this) {
            case CHECK -> List.of(arguments.input(), arguments.output(), arguments.output());
            case VALIDATE -> List.of(arguments.input());
            case FAMILIES -> List.of();
            case GENERATE -> List.of(Shape.Plain.TEXT, new Shape.Array(Shape.Plain.INT32), Shape.Plain.RANDOM);
        };
        Shape result = switch (this) {
            case CHECK, VALIDATE -> Shape.Plain.TEXT;
            case FAMILIES -> new Shape.Growing(Shape.Plain.TEXT);
            case GENERATE -> arguments.generated();
        };
        return new Load(file.className(), method, parameters, result, -1, classes.byName());
    }

    /** What a file lacks, and the line that is to blame. */
    record Lack(String words, int line) {}

    /** Empty if the compiled file offers this function, else what is wrong. */
    Optional<Lack> missing(ClassFiles classes, String source) {
        SourcePlaces places = SourcePlaces.of(source);
        String name = file.className();
        byte[] bytes = classes.byName().get(name);
        if (bytes == null) {
            int line = places.type(name)
                    .or(places::firstType)
                    .map(SourcePlaces.Place::line)
                    .orElse(1);
            return Optional.of(
                    new Lack("there is no class " + name + " outside of all others; expected it with " + head, line));
        }
        ClassModel unit = ClassFile.of().parse(bytes);
        if (unit.methods().stream().anyMatch(this::fits)) {
            return Optional.empty();
        }
        int line = places.method(name, method)
                .or(() -> places.type(name))
                .map(SourcePlaces.Place::line)
                .orElse(1);
        return Optional.of(new Lack("the class " + name + " has no method " + head, line));
    }

    private boolean fits(MethodModel candidate) {
        int flags = candidate.flags().flagsMask();
        return candidate.methodName().equalsString(method)
                && candidate.methodType().equalsString(descriptor)
                && (flags & ClassFile.ACC_STATIC) != 0
                && (flags & ClassFile.ACC_PRIVATE) == 0;
    }
}
