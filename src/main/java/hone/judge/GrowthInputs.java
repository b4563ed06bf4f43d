package hone.judge;

import hone.problem.Case;
import hone.problem.PackException;
import hone.problem.Value;
import hone.sandbox.WorkerException;
import hone.task.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Where inputs of any size come from. */
@FunctionalInterface
public interface GrowthInputs {
    /**
     * An input.
     *
     * @param sizes one number a size of the problem's
     * @param until when it has to be there
     * @return one value a parameter, always the same for the same sizes; nothing if it was not there in time
     * @throws PackException if it is for the pack's own code to make it, and that failed
     */
    Optional<List<Value>> of(List<Integer> sizes, Deadline until)
            throws PackException, WorkerException, InterruptedException;

    /** The sizes that there are, each at least 1; empty if any can be had. */
    default List<Long> sizes() {
        return List.of();
    }

    /** The inputs of cases, each counted by its numbers, characters and the like; of several with one size, the first. */
    static GrowthInputs cases(List<Case> cases) {
        TreeMap<Long, List<Value>> bySize = new TreeMap<>();
        cases.forEach(each -> bySize.putIfAbsent(Math.max(1, sizeOf(each.input())), each.input()));
        return new GrowthInputs() {
            @Override
            public Optional<List<Value>> of(List<Integer> sizes, Deadline until) {
                return Optional.of(bySize.ceilingEntry((long) sizes.getFirst()).getValue());
            }

            @Override
            public List<Long> sizes() {
                return List.copyOf(bySize.keySet());
            }
        };
    }

    /** Numbers, characters and the like in all of them. */
    static long sizeOf(List<Value> values) {
        long size = 0;
        for (Value value : values) {
            size += switch (value) {
                case Value.Text(var text) -> text.length();
                case Value.Sequence(var items) -> sizeOf(items);
                case Value.Absent _, Value.Truth _, Value.Whole _, Value.Real _ -> 1;
            };
        }
        return size;
    }
}
