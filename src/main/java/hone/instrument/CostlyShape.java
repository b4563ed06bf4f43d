package hone.instrument;

import java.util.Optional;
import java.util.Set;

/** A way to write something that is dear where it is done again and again. */
public enum CostlyShape {
    /** A list is searched from its front. */
    LIST_SEARCH,
    /** An item is put into a list, or taken out, before others, which move. */
    LIST_SHIFT,
    /** A character is put into a text, or taken out, before others, which move. */
    TEXT_SHIFT,
    /** Something is sorted. */
    SORT,
    /** A text is made of two, both of which are copied. */
    CONCATENATION,
    /** A part of an array, a list or a text is copied. */
    COPY,
    /** A method calls itself more than once. */
    SELF_CALLS;

    /** Their searches walk; of a plain collection nobody can say. */
    private static final Set<String> LISTS = Set.of(
            "java.util.List",
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.Vector",
            "java.util.Stack",
            "java.util.Deque",
            "java.util.ArrayDeque",
            "java.util.Queue",
            "java.util.PriorityQueue");

    /** What a charged call looks like, if that is dear. */
    static Optional<CostlyShape> of(String owner, String name, Charge.Formula formula) {
        boolean list = LISTS.contains(owner);
        return switch (formula.name()) {
            case "contains", "search", "searchBack", "containsAll", "remove" ->
                list ? Optional.of(LIST_SEARCH) : Optional.empty();
            case "shiftAll", "insertAll", "shiftInWalk" -> Optional.of(LIST_SHIFT);
            case "shift", "insert" -> Optional.of(list ? LIST_SHIFT : TEXT_SHIFT);
            case "sort", "sortRange" -> Optional.of(SORT);
            case "range" -> Optional.of(COPY);
            case "append" ->
                switch (name) {
                    case "substring" -> Optional.of(COPY);
                    case "concat" -> Optional.of(CONCATENATION);
                    default -> Optional.empty();
                };
            case "walk" -> name.equals(Names.CONSTRUCTOR) ? Optional.of(COPY) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
