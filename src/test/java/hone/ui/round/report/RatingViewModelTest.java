package hone.ui.round.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.practice.round.RoundTask;
import hone.practice.round.TaskRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingViewModelTest {
    private final List<List<Integer>> done = new ArrayList<>();
    private final RatingViewModel model = new RatingViewModel(tasks(), done::add);

    private static List<RoundTask> tasks() {
        return ReportSamples.assessment().tasks().stream().map(TaskRecord::task).toList();
    }

    @Test
    void theReportIsShownWhenAllTasksAreRated() {
        model.show();
        assertThat(done).isEmpty();
        for (int task = 0; task < 4; task++) {
            assertThat(model.complete().get()).isFalse();
            assertThat(model.nextOpen(task)).contains(task);
            model.choose(task, 25 * task);
        }
        model.choose(0, 100);
        assertThat(model.complete().get()).isTrue();
        assertThat(model.nextOpen(0)).isEmpty();
        model.show();
        model.show();
        model.skip();
        assertThat(done).containsExactly(List.of(100, 25, 50, 75));
    }

    @Test
    void whoWouldNotSaySaysNothingEvenWithAChoiceMade() {
        model.choose(2, 50);
        assertThat(model.points(2).get()).contains(50);
        assertThat(model.nextOpen(3)).contains(3);
        model.skip();
        assertThat(done).containsExactly(List.of());
    }

    @Test
    void otherPointsCannotBeChosen() {
        assertThatThrownBy(() -> model.choose(0, 60)).isInstanceOf(IllegalArgumentException.class);
    }
}
