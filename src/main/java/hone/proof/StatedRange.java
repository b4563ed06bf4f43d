package hone.proof;

import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range that a statement promises for a parameter or for its length, such as {@code 1 ≤ n ≤ 10^5, where n is the length of
 * numbers}.
 *
 * @param parameter which one, from 0
 * @param length whether the length is meant and not the value
 * @param low smallest that is allowed
 * @param high largest that is allowed
 * @param text as it stands there
 */
record StatedRange(int parameter, boolean length, long low, long high, String text) {
    private static final String POWER_OF = "\\^\\{?\\d+\\}?";
    private static final String NUMBER = "(-?(?:10|2)" + POWER_OF + "(?:\\s*-\\s*1)?"
            + "|-?\\d(?:[\\d_, ]*\\d)?(?:\\s*(?:\\*|·|\\\\cdot|×|\\\\times)\\s*10" + POWER_OF + ")?)";
    private static final String ATMOST = "\\s*(?:≤|<=|\\\\leq?)\\s*";
    private static final Pattern RANGE = Pattern.compile(NUMBER + ATMOST
            + "([A-Za-z_][A-Za-z0-9_]*(?:\\.length(?:\\(\\))?|\\.size\\(\\))?|\\|[A-Za-z_][A-Za-z0-9_]*\\|)" + ATMOST
            + NUMBER);
    private static final Pattern POWER = Pattern.compile("(-?)(10|2)\\^\\{?(\\d+)\\}?");

    /** The ranges that a statement gives, as far as they are understood; others are left alone. */
    static List<StatedRange> in(String statement, Signature signature) {
        List<StatedRange> ranges = new ArrayList<>();
        for (String line : statement.lines().toList()) {
            String plain = line.replace("$", "").replace("`", "").replace("−", "-");
            Matcher matcher = RANGE.matcher(plain);
            while (matcher.find()) {
                Optional<Long> low = number(matcher.group(1));
                Optional<Long> high = number(matcher.group(3));
                if (low.isPresent() && high.isPresent() && low.get() <= high.get()) {
                    of(matcher.group(2), plain, signature, low.get(), high.get(), matcher.group())
                            .ifPresent(ranges::add);
                }
            }
        }
        return ranges;
    }

    private static Optional<StatedRange> of(
            String name, String line, Signature signature, long low, long high, String text) {
        List<Signature.Parameter> parameters = signature.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Signature.Parameter parameter = parameters.get(i);
            String called = parameter.name();
            boolean scalar = parameter.type() instanceof Type.Scalar type && type != Type.Scalar.STRING;
            if (name.equals(called) && scalar) {
                return Optional.of(new StatedRange(i, false, low, high, text.strip()));
            }
            boolean length = name.matches(Pattern.quote(called) + "\\.(length(\\(\\))?|size\\(\\))")
                    || name.equals("|" + called + "|")
                    || line.matches(".*\\b" + Pattern.quote(name) + "\\b[^.;]*\\bis the (length|size) of "
                            + Pattern.quote(called) + "\\b.*");
            if (length && !scalar) {
                return Optional.of(new StatedRange(i, true, low, high, text.strip()));
            }
        }
        return Optional.empty();
    }

    /** Such as {@code 250000}, {@code 10^5}, {@code 2·10^5} or {@code 2^31 - 1}. */
    private static Optional<Long> number(String text) {
        try {
            String plain = text.replaceAll("[_,\\s]", "").replaceAll("·|\\\\cdot|×|\\\\times", "*");
            boolean lessOne = plain.endsWith("-1") && plain.contains("^");
            String body = lessOne ? plain.substring(0, plain.length() - 2) : plain;
            BigDecimal factor = BigDecimal.ONE;
            Matcher power = POWER.matcher(body);
            BigDecimal value;
            if (power.find()) {
                String before = body.substring(0, power.start()).replace("*", "");
                if (!before.isEmpty()) {
                    factor = new BigDecimal(before);
                }
                value = factor.multiply(new BigDecimal(power.group(2)).pow(Integer.parseInt(power.group(3))));
                value = power.group(1).isEmpty() ? value : value.negate();
            } else {
                value = new BigDecimal(body);
            }
            return Optional.of((lessOne ? value.subtract(BigDecimal.ONE) : value).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What of an input it speaks about; empty where that is no number. */
    Optional<Long> of(List<Value> input) {
        return switch (input.get(parameter)) {
            case Value.Whole(var number) -> length ? Optional.empty() : Optional.of(number);
            case Value.Text(var words) -> length ? Optional.of((long) words.length()) : Optional.empty();
            case Value.Sequence(var items) -> length ? Optional.of((long) items.size()) : Optional.empty();
            case Value.Absent _, Value.Truth _, Value.Real _ -> Optional.empty();
        };
    }
}
