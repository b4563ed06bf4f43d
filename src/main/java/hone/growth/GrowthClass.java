package hone.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a cost grows with one size, from the slowest growth to the fastest. */
public enum GrowthClass {
    /** Not at all. */
    CONSTANT("1"),
    /** With the logarithm. */
    LOGARITHMIC("log n"),
    /** With the square root. */
    SQUARE_ROOT("sqrt n"),
    /** In proportion. */
    LINEAR("n"),
    /** As sorting does. */
    LINEARITHMIC("n log n"),
    /** With the square. */
    QUADRATIC("n^2"),
    /** As sorting once for each item does. */
    QUADRATIC_LOG("n^2 log n"),
    /** With the cube. */
    CUBIC("n^3"),
    /** It is multiplied with every step of the size. */
    EXPONENTIAL("2^n"),
    /** It is multiplied by more with every step. */
    FACTORIAL("n!");

    private static final List<GrowthClass> POLYNOMIAL = List.of(values()).subList(0, EXPONENTIAL.ordinal());

    private final String id;

    GrowthClass(String id) {
        this.id = id;
    }

    /** As packs and JSON write it, such as {@code n log n}. */
    public String id() {
        return id;
    }

    /** The class of this id, if there is one. */
    public static Optional<GrowthClass> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** Those that a sum of powers and logarithms describes, simplest first. */
    public static List<GrowthClass> polynomial() {
        return POLYNOMIAL;
    }

    /** Whether no power of the size keeps up with it. */
    public boolean isBeyondPowers() {
        return this == EXPONENTIAL || this == FACTORIAL;
    }

    /**
     * The function itself; only for those of {@link #polynomial}.
     *
     * @param size at least 1
     */
    public double at(double size) {
        double log = Math.log(Math.max(size, 2)) / Math.log(2);
        return switch (this) {
            case CONSTANT -> 1;
            case LOGARITHMIC -> log;
            case SQUARE_ROOT -> Math.sqrt(size);
            case LINEAR -> size;
            case LINEARITHMIC -> size * log;
            case QUADRATIC -> size * size;
            case QUADRATIC_LOG -> size * size * log;
            case CUBIC -> size * size * size;
            case EXPONENTIAL, FACTORIAL -> throw new IllegalStateException(this + " is no power");
        };
    }

    /** For a power, the next one below. */
    Optional<GrowthClass> powerBelow() {
        return switch (this) {
            case LINEAR -> Optional.of(CONSTANT);
            case QUADRATIC -> Optional.of(LINEAR);
            case CUBIC -> Optional.of(QUADRATIC);
            case CONSTANT, LOGARITHMIC, SQUARE_ROOT, LINEARITHMIC, QUADRATIC_LOG, EXPONENTIAL, FACTORIAL ->
                Optional.empty();
        };
    }

    /** For a power with a logarithm, the power. */
    Optional<GrowthClass> withoutLogarithm() {
        return switch (this) {
            case LINEARITHMIC -> Optional.of(LINEAR);
            case QUADRATIC_LOG -> Optional.of(QUADRATIC);
            case CONSTANT, LOGARITHMIC, SQUARE_ROOT, LINEAR, QUADRATIC, CUBIC, EXPONENTIAL, FACTORIAL ->
                Optional.empty();
        };
    }

    /** What commonly comes along with it and is less, besides a constant. */
    List<GrowthClass> company() {
        return switch (this) {
            case CONSTANT -> List.of();
            case LOGARITHMIC, SQUARE_ROOT -> List.of(CONSTANT);
            case LINEAR -> List.of(CONSTANT, LOGARITHMIC);
            case LINEARITHMIC, QUADRATIC -> List.of(CONSTANT, LINEAR);
            case QUADRATIC_LOG, CUBIC -> List.of(CONSTANT, QUADRATIC);
            case EXPONENTIAL, FACTORIAL -> throw new IllegalStateException(this + " is no power");
        };
    }
}
