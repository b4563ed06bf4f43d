package hone.ui.results;

import hone.ui.statement.VerdictWords;

/** Small phrases with numbers in them. */
final class Words {
    private Words() {}

    /** Such as "1 more error", "2 more errors". */
    static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** How a row's case or cases ended. */
    static String ending(CaseRow row) {
        return row.unknown() ? "Ran" : row.verdict().map(VerdictWords::of).orElse("Not run");
    }
}
