// style: enterprise developer: value objects, a repository, a service, a mapper, validation
package org.example.lighthouse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class Solution {
    private final ShiftMapper mapper = new ShiftMapper();
    private final ShiftConsolidationService service = new DefaultShiftConsolidationService();

    public int[][] merge(int[][] shifts) {
        final ShiftRepository repository = new InMemoryShiftRepository();
        Stream.of(shifts).map(mapper::toEntity).forEach(repository::save);
        return mapper.toDto(service.consolidate(repository.findAllOrderByStart()));
    }
}

class Shift implements Comparable<Shift>, Serializable {
    private static final long serialVersionUID = 42L;

    private final int start;
    private int end;

    Shift(final int start, final int end) {
        if (end <= start) {
            throw new IllegalArgumentException(String.format("invalid shift: start=%d, end=%d", start, end));
        }
        this.start = start;
        this.end = end;
    }

    int getStart() {
        return start;
    }

    int getEnd() {
        return end;
    }

    void setEnd(final int end) {
        this.end = end;
    }

    boolean touches(final Shift later) {
        return later.start <= end;
    }

    @Override
    public int compareTo(final Shift other) {
        final int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public boolean equals(final Object obj) {
        return obj instanceof Shift && compareTo((Shift) obj) == 0;
    }

    @Override
    public int hashCode() {
        final int prime = 31;
        return prime * (prime + start) + end;
    }
}

interface ShiftRepository {
    void save(Shift shift);

    List<Shift> findAllOrderByStart();
}

class InMemoryShiftRepository implements ShiftRepository {
    private final List<Shift> shifts = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void save(final Shift shift) {
        shifts.add(shift);
    }

    @Override
    public List<Shift> findAllOrderByStart() {
        return shifts.stream().sorted().collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
    }
}

@FunctionalInterface
interface ShiftConsolidationService {
    List<Shift> consolidate(List<Shift> sorted);
}

class DefaultShiftConsolidationService implements ShiftConsolidationService {
    @Override
    public List<Shift> consolidate(final List<Shift> sorted) {
        final List<Shift> consolidated = new ArrayList<>();
        Shift current = null;
        for (final Shift shift : sorted) {
            if (current != null && current.touches(shift)) {
                current.setEnd(Math.max(current.getEnd(), shift.getEnd()));
            } else {
                current = new Shift(shift.getStart(), shift.getEnd());
                consolidated.add(current);
            }
        }
        return consolidated;
    }
}

class ShiftMapper {
    Shift toEntity(final int[] dto) {
        return new Shift(dto[0], dto[1]);
    }

    int[][] toDto(final List<Shift> shifts) {
        return shifts.stream().map(s -> new int[] {s.getStart(), s.getEnd()}).toArray(int[][]::new);
    }
}
