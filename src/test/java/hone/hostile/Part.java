package hone.hostile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files of the suite run, as all of them in all modes take too long for every build: a third, another one each day
 * and in each mode; where both layers are on, with one file of each group always among them. {@code -Dhone.hostile.part=all}
 * or {@code 2/3} says otherwise.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 * @param more whether one file of each group is among them
 */
record Part(int number, int of, boolean more) {
    private static final int PARTS = 3;

    Part {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("there is no part " + number + "/" + of);
        }
    }

    /** What was asked for, or today's. */
    static Part of(String asked, Mode mode) {
        if (asked.equals("all")) {
            return new Part(1, 1, false);
        }
        if (asked.isEmpty()) {
            int day = LocalDate.now(ZoneOffset.UTC).getDayOfYear();
            return new Part((day + mode.ordinal()) % PARTS + 1, PARTS, mode == Mode.BOTH);
        }
        String[] numbers = asked.split("/", -1);
        return new Part(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), mode == Mode.BOTH);
    }

    /** Those of this part, in their order. */
    List<HostileFile> of(List<HostileFile> all) {
        List<HostileFile> chosen = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            HostileFile file = all.get(i);
            boolean first = begun.add(file.group());
            if (i % of == number - 1 || (more && first)) {
                chosen.add(file);
            }
        }
        return chosen;
    }
}
