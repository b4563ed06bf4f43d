package hone.proof;

/**
 * One small change to the reference's bytecode.
 *
 * @param className the class's internal name
 * @param method its place among the class's methods
 * @param element its place among the elements of the method's code
 * @param variant which of the changes that are possible there, from 0
 * @param line of the source, 0 where it is unknown
 * @param kind of which kind it is
 * @param words what it does, for people
 */
record Mutation(String className, int method, int element, int variant, int line, Kind kind, String words) {
    /** The kinds of mistake that a mutation stands for. */
    enum Kind {
        BOUNDARY("boundary"),
        CONDITION("condition"),
        ARITHMETIC("arithmetic"),
        CONSTANT("constant"),
        RETURN("returned value"),
        CALL("missing step"),
        INDEX("index off by one");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** In a word or two, fit for the name of a case. */
        String title() {
            return title;
        }
    }
}
