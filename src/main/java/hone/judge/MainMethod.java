package hone.judge;

import hone.compile.ClassFiles;
import hone.compile.Diagnostic;
import hone.compile.SourcePlaces;
import hone.compile.SourcePlaces.Place;
import hone.problem.Signature;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.Optional;

/** Checks that compiled classes offer a program that can be started: {@code main}, as Java 25 launches it. */
final class MainMethod {
    private static final int NOT_CALLABLE = ClassFile.ACC_SYNTHETIC | ClassFile.ACC_ABSTRACT | ClassFile.ACC_PRIVATE;

    private MainMethod() {}

    /** Empty if it is there, else what is missing, in words and with the place in the source. */
    static Optional<Diagnostic> missing(ClassFiles classes, Signature.Program program, String source) {
        String name = program.className();
        SourcePlaces places = SourcePlaces.of(source);
        String asked = " This problem asks for a program: class " + name
                + " with public static void main(String[] args), or a file with void main().";
        byte[] bytes = classes.byName().get(name);
        if (bytes == null) {
            return Optional.of(diagnostic(
                    "MissingClass",
                    places.type(name).or(places::firstType),
                    "There is no class " + name + "." + asked));
        }
        Optional<Place> where = places.method(name, "main").or(() -> places.type(name));
        Optional<MethodModel> main = find(classes, ClassFile.of().parse(bytes));
        if (main.isEmpty()) {
            return Optional.of(
                    diagnostic("MissingMethod", where, name + " has no main method that can be started." + asked));
        }
        boolean isStatic = (main.get().flags().flagsMask() & ClassFile.ACC_STATIC) != 0;
        if (!isStatic && !canBeMade(ClassFile.of().parse(bytes))) {
            return Optional.of(diagnostic(
                    "MissingConstructor",
                    where,
                    "main is not static, so " + name
                            + " needs a constructor without parameters that is not private, or none."));
        }
        return Optional.empty();
    }

    /** The one that is launched: that with arguments comes first; its own or inherited from another class of the source. */
    private static Optional<MethodModel> find(ClassFiles classes, ClassModel unit) {
        for (String descriptor : new String[] {"([Ljava/lang/String;)V", "()V"}) {
            ClassModel owner = unit;
            for (int depth = 0; owner != null && depth < 64; depth++) {
                for (MethodModel method : owner.methods()) {
                    if (method.methodName().equalsString("main")
                            && method.methodType().equalsString(descriptor)
                            && (method.flags().flagsMask() & NOT_CALLABLE) == 0) {
                        return Optional.of(method);
                    }
                }
                owner = owner.superclass()
                        .map(entry -> entry.asInternalName().replace('/', '.'))
                        .filter(classes.byName()::containsKey)
                        .map(name -> ClassFile.of().parse(classes.byName().get(name)))
                        .orElse(null);
            }
        }
        return Optional.empty();
    }

    private static boolean canBeMade(ClassModel unit) {
        return (unit.flags().flagsMask() & (ClassFile.ACC_ABSTRACT | ClassFile.ACC_INTERFACE)) == 0
                && unit.methods().stream()
                        .anyMatch(m -> m.methodName().equalsString("<init>")
                                && m.methodType().equalsString("()V")
                                && (m.flags().flagsMask() & ClassFile.ACC_PRIVATE) == 0);
    }

    private static Diagnostic diagnostic(String id, Optional<Place> where, String message) {
        Place place = where.orElse(Place.START);
        return new Diagnostic(place.line(), place.column(), place.length(), Diagnostic.Severity.ERROR, message, id);
    }
}
