package hone.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackedRangesTest {
    private static TrackedRanges<String> at(int start, int end) {
        var ranges = new TrackedRanges<String>();
        ranges.set(List.of(new TrackedRanges.Range<>(start, end, "x")));
        return ranges;
    }

    /** The range is 10 to 14. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3, 13, 17",
        "10, 0, 3, 13, 17",
        "14, 0, 3, 10, 14",
        "12, 0, 3, 10, 17",
        "12, 1, 0, 10, 13",
        "8, 4, 0, 8, 10",
        "8, 4, 1, 9, 11",
        "12, 5, 1, 10, 12",
        "20, 5, 1, 10, 14",
    })
    void moves(int position, int removed, int inserted, int start, int end) {
        var ranges = at(10, 14);
        ranges.edited(position, removed, inserted);
        assertThat(ranges.all()).containsExactly(new TrackedRanges.Range<>(start, end, "x"));
    }

    @ParameterizedTest
    @CsvSource({"10, 4, 0", "9, 6, 3", "10, 4, 5"})
    void isGoneWithItsText(int position, int removed, int inserted) {
        var ranges = at(10, 14);
        ranges.edited(position, removed, inserted);
        assertThat(ranges.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2, 12", "10, 0, 2, 12", "11, 3, 0, 10", "9, 1, 0, 9"})
    void anEmptyRangeStaysEmpty(int position, int removed, int inserted, int place) {
        var ranges = at(10, 10);
        ranges.edited(position, removed, inserted);
        assertThat(ranges.all()).containsExactly(new TrackedRanges.Range<>(place, place, "x"));
    }

    @Test
    void anEmptyRangeIsGoneWithTheTextAroundIt() {
        var ranges = at(10, 10);
        ranges.edited(9, 2, 5);
        assertThat(ranges.all()).isEmpty();
    }

    @Property
    void keepsTheTextItMarksWhereTheEditDoesNotTouchIt(
            @ForAll @IntRange(max = 20) int start,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll @IntRange(max = 25) int position,
            @ForAll @IntRange(max = 25) int removed,
            @ForAll @IntRange(max = 9) int inserted) {
        String text = "abcdefghijklmnopqrstuvwxyz";
        int last = Math.min(text.length(), position + removed);
        String edited = text.substring(0, position) + "-".repeat(inserted) + text.substring(last);
        var ranges = at(start, start + length);
        ranges.edited(position, last - position, inserted);
        boolean apart = last <= start || position >= start + length;
        for (var range : ranges.all()) {
            String marked = edited.substring(range.start(), range.end());
            assertThat(text.substring(start, start + length) + "-").contains(marked.split(""));
            if (apart) {
                assertThat(marked).isEqualTo(text.substring(start, start + length));
            }
        }
        assertThat(ranges.all()).hasSizeGreaterThanOrEqualTo(apart ? 1 : 0);
    }
}
