package hone.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersCountAsNumbersAndCapitalsAsLetters() {
        List<String> sorted = List.of("1", "Day 1", "day 2", "Day 02b", "Day 10", "Day 10 x", "Days");
        assertThat(sorted.reversed().stream().sorted(NaturalOrder.TITLES)).containsExactlyElementsOf(sorted);
        assertThat(NaturalOrder.TITLES.compare("9".repeat(400), "1" + "0".repeat(400)))
                .isNegative();
    }

    @Property
    void isATotalOrder(
            @ForAll @Chars({'a', 'A', 'b', '0', '1', '9', ' '}) @StringLength(max = 6) String a,
            @ForAll @Chars({'a', 'A', 'b', '0', '1', '9', ' '}) @StringLength(max = 6) String b,
            @ForAll @Chars({'a', 'A', 'b', '0', '1', '9', ' '}) @StringLength(max = 6) String c) {
        NaturalOrder order = NaturalOrder.TITLES;
        int ab = Integer.signum(order.compare(a, b));
        assertThat(Integer.signum(order.compare(b, a))).isEqualTo(-ab);
        assertThat(ab == 0).isEqualTo(a.equals(b));
        if (ab <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isNotPositive();
        }
    }
}
