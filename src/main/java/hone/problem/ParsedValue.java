package hone.problem;

/** What a person typed for a value: a value of the type, or what is wrong with it and where. */
public sealed interface ParsedValue {
    /** It is a value. */
    record Good(Value value) implements ParsedValue {}

    /** It is none; line and column count within what was typed. */
    record Bad(Fault fault) implements ParsedValue {}
}
