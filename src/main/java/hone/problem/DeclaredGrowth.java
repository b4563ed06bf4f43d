package hone.problem;

import java.util.List;
import java.util.Optional;

/**
 * The author's word on how the cost of a good solution grows. Bounds use the closed list of classes ({@code 1}, {@code log
 * n}, … {@code n!}, {@code n*m}, {@code n+m}).
 *
 * @param sizes names of the sizes that grow, one or two
 * @param max the largest of each size, as many as {@code sizes}
 * @param worst the generator family that is hardest, if named
 */
public record DeclaredGrowth(
        List<String> sizes, List<Long> max, Optional<String> worst, Optional<String> time, Optional<String> space) {
    public DeclaredGrowth {
        sizes = List.copyOf(sizes);
        max = List.copyOf(max);
    }
}
