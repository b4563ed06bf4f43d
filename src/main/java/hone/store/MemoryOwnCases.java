package hone.store;

import hone.practice.OwnCases;
import hone.problem.ProblemRef;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Own cases until the end of this run. */
final class MemoryOwnCases implements OwnCases {
    private final Map<ProblemRef, List<OwnCase>> cases = new ConcurrentHashMap<>();

    @Override
    public List<OwnCase> of(ProblemRef problem) {
        return cases.getOrDefault(problem, List.of());
    }

    @Override
    public void keep(ProblemRef problem, List<OwnCase> kept) {
        cases.put(problem, List.copyOf(kept));
    }
}
