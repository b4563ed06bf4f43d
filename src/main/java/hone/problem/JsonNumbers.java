package hone.problem;

import java.util.Optional;

/** Numbers as JSON writes them. Integers are taken in full and never by way of a double. */
final class JsonNumbers {
    private JsonNumbers() {}

    /** The value of a literal that is written as an integer and fits in 64 bits. */
    static Optional<Long> integer(String literal) {
        try {
            return writtenAsInteger(literal) ? Optional.of(Long.parseLong(literal)) : Optional.empty();
        } catch (NumberFormatException outOfRange) {
            return Optional.empty();
        }
    }

    /** Why a literal is not the integer that was expected. */
    static String refusal(String literal, String expected) {
        String why = writtenAsInteger(literal) ? "" : " (write an integer without a point or an exponent)";
        return "expected " + expected + ", found " + JsonStrings.shown(literal) + why;
    }

    private static boolean writtenAsInteger(String literal) {
        return literal.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }
}
