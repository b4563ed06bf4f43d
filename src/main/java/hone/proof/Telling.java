package hone.proof;

import hone.judge.Trial;
import hone.judge.Trials;
import hone.problem.Case;
import hone.problem.PackException;
import hone.problem.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an input tells changed classes from the reference. */
final class Telling {
    /** A changed copy may take so many times the reference's time before it counts as too slow. */
    private static final int SLOWER = 10;

    private static final Duration LEAST = Duration.ofMillis(250);

    private final Desk desk;
    private final Trials.Subject reference;

    Telling(Desk desk, Trials.Subject reference) {
        this.desk = desk;
        this.reference = reference;
    }

    /** Whether a changed copy ends otherwise, or answers wrongly. */
    boolean tells(Trials.Subject changed, Answered input) throws PackException, InterruptedException {
        desk.stopIfCancelled();
        return switch (desk.trials().run(changed, input.input(), limit(input.cpu()))) {
            case Trial.Failed _ -> true;
            case Trial.Returned returned ->
                desk.trials()
                        .difference(input.input(), input.output(), returned.value())
                        .isPresent();
        };
    }

    private Duration limit(Duration usual) {
        Duration patient = usual.multipliedBy(SLOWER);
        Duration most = desk.problem().limits().cpu();
        Duration wanted = patient.compareTo(LEAST) < 0 ? LEAST : patient;
        return wanted.compareTo(most) < 0 ? wanted : most;
    }

    /** What the reference answers; empty if it does not come to its end. */
    Optional<Answered> answered(List<Value> input) throws InterruptedException {
        desk.stopIfCancelled();
        return switch (desk.trials()
                .run(reference, input, desk.problem().limits().cpu())) {
            case Trial.Failed _ -> Optional.empty();
            case Trial.Returned(var output, var cpu) -> Optional.of(new Answered(input, output, cpu));
        };
    }

    /** The first of these that tells, moved to the front: what told one copy often tells the next. */
    Optional<Answered> first(Trials.Subject changed, List<Answered> inputs) throws PackException, InterruptedException {
        for (int i = 0; i < inputs.size(); i++) {
            Answered each = inputs.get(i);
            if (tells(changed, each)) {
                inputs.remove(i);
                inputs.addFirst(each);
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The smallest of these that tells. */
    Optional<Answered> smallest(Trials.Subject changed, List<Answered> bySize)
            throws PackException, InterruptedException {
        for (Answered each : bySize) {
            if (tells(changed, each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The expected outputs of the cases, with the reference's time on each. */
    List<Answered> cases() throws InterruptedException {
        List<Answered> all = new ArrayList<>();
        List<Case> bySize = desk.cases().all().stream()
                .sorted((a, b) -> Long.compare(a.size(), b.size()))
                .toList();
        for (Case each : bySize) {
            answered(each.input())
                    .ifPresent(found ->
                            all.add(new Answered(found.input(), each.expected().orElseThrow(), found.cpu())));
        }
        return all;
    }
}
