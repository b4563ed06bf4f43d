package hone.hostile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which files of the suite run, as all of them in all modes take too long for every build: a tenth, another one each day
 * and in each mode. {@code -Dhone.hostile.part=all} or {@code 2/3} says otherwise.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
record Part(int number, int of) {
    private static final int PARTS = 10;

    Part {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("there is no part " + number + "/" + of);
        }
    }

    /** What was asked for, or today's. */
    static Part of(String asked, Mode mode) {
        if (asked.equals("all")) {
            return new Part(1, 1);
        }
        if (asked.isEmpty()) {
            int day = LocalDate.now(ZoneOffset.UTC).getDayOfYear();
            return new Part((day + mode.ordinal()) % PARTS + 1, PARTS);
        }
        String[] numbers = asked.split("/", -1);
        return new Part(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** Those of this part, in their order. */
    <T> List<T> of(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % of == number - 1)
                .mapToObj(all::get)
                .toList();
    }
}
