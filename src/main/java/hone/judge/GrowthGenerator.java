package hone.judge;

import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.Value;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.task.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem's generator. What is not there in time is stopped, and what it made once it makes no second time: the memory of a submission
 * and the work of the author's solution are looked at on the inputs that the work was counted on, and so is the next submission.
 * For one thread at a time.
 */
final class GrowthGenerator implements AutoCloseable {
    /** Larger inputs are made anew, and so are those that come when so much is kept: numbers and characters, about. */
    private static final long MOST_KEPT = 2_000_000;

    private final Problem problem;
    private final String source;
    private final Stoppable<PackCode> code;
    private final Map<Key, List<Value>> kept = new HashMap<>();
    private Optional<List<String>> families = Optional.empty();
    private long size;

    private record Key(String family, List<Integer> sizes) {}

    /**
     * Nothing starts until it is asked for.
     *
     * @param source of the generator as it is now
     */
    GrowthGenerator(PackCodes codes, Problem problem, String source) {
        this.problem = problem;
        this.source = source;
        this.code = new Stoppable<>(token -> codes.of(problem, token), PackCode::close);
    }

    /** Whether it is of this problem, with this source. */
    boolean isOf(Problem other, String itsSource) {
        return source.equals(itsSource) && problem.equals(other);
    }

    /** The kinds of input, nothing if they were not there in time. See {@link PackCode#families}. */
    Optional<List<String>> families(Deadline until, CancelToken cancel)
            throws PackException, WorkerException, InterruptedException {
        if (families.isEmpty()) {
            families = code.until(until, cancel, PackCode::families);
        }
        return families;
    }

    /** Inputs of a kind. */
    GrowthInputs of(String family, CancelToken cancel) {
        return (sizes, until) -> input(new Key(family, List.copyOf(sizes)), until, cancel);
    }

    private Optional<List<Value>> input(Key key, Deadline until, CancelToken cancel)
            throws PackException, WorkerException, InterruptedException {
        List<Value> known = kept.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<List<Value>> made = code.until(until, cancel, asked -> asked.generate(key.family, key.sizes, 1));
        if (made.isPresent()) {
            long more = GrowthInputs.sizeOf(made.get());
            if (size + more <= MOST_KEPT) {
                size += more;
                kept.put(key, made.get());
            }
        }
        return made;
    }

    /** Ends its worker. */
    @Override
    public void close() {
        code.close();
    }
}
