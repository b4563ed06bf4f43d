package hone.compile;

/** The two compilers. */
public enum CompilerName {
    JANINO,
    ECJ
}
