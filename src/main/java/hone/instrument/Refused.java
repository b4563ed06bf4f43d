package hone.instrument;

/**
 * A use that is not allowed, before it has a line and words.
 *
 * @param owner binary name of the class that is used, such as {@code java.util.Scanner}
 * @param symbol the owner or {@code owner.member}; the words are looked up by it first
 * @param cause binary name of the class that is not allowed, such as {@code java.io.File}; the words are looked up by it next
 * @param what in a person's terms, such as {@code new Scanner(File)}
 */
record Refused(String owner, String symbol, String cause, String what) {
    static Refused type(String owner) {
        return new Refused(owner, owner, owner, Names.simple(owner));
    }

    static Refused member(String owner, String name) {
        return new Refused(owner, owner + "." + name, owner, memberName(owner, name));
    }

    /** A member that no class may have. */
    static Refused everywhere(String owner, String name) {
        return new Refused(owner, "*." + name, owner, memberName(owner, name));
    }

    /** A member that would be allowed if it did not take a value of a class that is not. */
    static Refused taking(String type, String owner, String name) {
        String what = memberName(owner, name) + "(" + Names.simple(type) + ")";
        return new Refused(owner, owner + "." + name, type, what);
    }

    /** A member that would be allowed if it did not give a value of a class that is not. */
    static Refused giving(String type, String owner, String name) {
        return new Refused(owner, owner + "." + name, type, memberName(owner, name));
    }

    /** A constructor that a subclass of the owner calls. */
    static Refused superclass(Refused constructor) {
        String what = "a class that extends " + Names.simple(constructor.owner);
        return new Refused(constructor.owner, constructor.symbol, constructor.cause, what);
    }

    private static String memberName(String owner, String name) {
        return name.equals(Names.CONSTRUCTOR) ? "new " + Names.simple(owner) : Names.simple(owner) + "." + name;
    }
}
