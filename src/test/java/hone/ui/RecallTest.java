package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Library;
import hone.problem.ListedProblem;
import hone.ui.fx.ExecutorTaskRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The list that is there at once, before the packs have been looked at. */
final class RecallTest {
    private final FakeServices services = new FakeServices();
    private final FakeCode code = new FakeCode();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final WorkbenchViewModel model = new WorkbenchViewModel(
            services.on(new ExecutorTaskRunner(waiting::add, Runnable::run), Runnable::run), code);

    private void recalling(List<ListedProblem> recalled) {
        Library.Shelf read = services.shelf;
        services.library = new Library() {
            @Override
            public Shelf recall() {
                return new Shelf(recalled, List.of());
            }

            @Override
            public Shelf read() {
                return read;
            }
        };
    }

    private void next() {
        waiting.remove().run();
    }

    @Test
    void theListAndTheLastProblemAreThereBeforeThePacksAreRead() {
        recalling(FakeServices.builtIn());
        services.settings.put("problem.last", "hone/merge-shifts");
        model.start();
        next();
        assertThat(model.browser().all()).hasSize(FakeServices.builtIn().size());
        next();
        assertThat(model.opened().get().orElseThrow().page().problem().ref().id())
                .isEqualTo("merge-shifts");
        while (!waiting.isEmpty()) {
            next();
        }
        assertThat(model.opened().get().orElseThrow().page().problem().ref().id())
                .isEqualTo("merge-shifts");
    }

    @Test
    void aProblemThatIsRememberedAndGoneGivesWayToAnother() {
        ListedProblem known = FakeServices.builtIn().getFirst();
        recalling(List.of(new ListedProblem(
                known.ref(),
                known.topic(),
                known.title(),
                known.difficulty(),
                known.topics(),
                known.related(),
                Path.of("no-such-folder"),
                Optional.empty())));
        model.start();
        while (!waiting.isEmpty()) {
            next();
        }
        assertThat(model.stage().get()).isEqualTo(Front.Stage.OPEN);
        assertThat(model.browser().all()).hasSize(FakeServices.builtIn().size());
        assertThat(model.notices().shown()).isEmpty();
    }
}
