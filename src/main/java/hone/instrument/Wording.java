package hone.instrument;

/** What is said about a class as a whole rather than about something that it uses. */
final class Wording {
    private Wording() {}

    static Denial nativeMethod(String name) {
        return new Denial(
                0,
                "native method " + name,
                "The native method " + name + " is written in another language. A solution is Java alone: give " + name
                        + " a body.");
    }

    static Denial reservedPackage(int line, String className, String root) {
        return new Denial(
                line,
                className,
                className + " stands in a package under " + root
                        + ", which belongs to the JDK or the judge. Put it into another package, or into none.");
    }

    static Denial tooManyClasses(int count, int most) {
        return new Denial(
                0,
                count + " classes",
                "The source makes " + count + " classes, and " + most
                        + " are allowed. Most come from anonymous and nested classes: use fewer.");
    }

    static Denial tooManyBytes(long bytes, int most) {
        return new Denial(
                0,
                bytes + " bytes",
                "The compiled classes take " + bytes + " bytes, and " + most
                        + " are allowed. Large tables in the source are the usual reason: compute them instead.");
    }

    static Denial oddClassFile(String className) {
        return new Denial(
                0,
                className,
                "The class file of " + className
                        + " is odd and was not run. Compile the source again; if it stays so, the compiler is at fault.");
    }
}
