package hone.ui.round.report;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.RoundSummary;
import hone.ui.round.report.HistoryViewModel.Kind;
import hone.ui.round.report.HistoryViewModel.Trend;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private final List<String> called = new ArrayList<>();
    private final HistoryViewModel model = new HistoryViewModel(
            ReportSamples.history().reversed(),
            new HistoryActions() {
                @Override
                public void open(String id) {
                    called.add("open " + id);
                }

                @Override
                public void delete(String id) {
                    called.add("delete " + id);
                }
            },
            ZoneOffset.UTC);

    @Test
    void theNewestIsFirst() {
        assertThat(model.shown())
                .hasSize(34)
                .isSortedAccordingTo(Comparator.comparing(RoundSummary::started).reversed());
    }

    @Test
    void kindAndWordsFilter() {
        assertThat(model.kinds()).hasSize(6).startsWith(Kind.ALL);
        model.kind().set(model.kinds().get(2));
        assertThat(model.shown()).hasSize(7).allMatch(round -> round.kind().equals("onsite"));
        assertThat(model.trends().get()).extracting(Trend::name).containsExactly("Onsite coding");
        model.query().set("  APR 2026 ");
        assertThat(model.shown()).hasSize(3);
        model.query().set("rated");
        assertThat(model.shown()).extracting(RoundSummary::id).containsExactly("r1");
        model.query().set("nothing");
        assertThat(model.shown()).isEmpty();
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void trendsAreOfRoundsThatAreOverTheOldestFirst() {
        Trend warmUp = model.trends().get().getFirst();
        assertThat(warmUp.name()).isEqualTo("Warm-up");
        assertThat(warmUp.rounds().rounds())
                .hasSize(6)
                .noneMatch(HistoryViewModel::isUnderWay)
                .isSortedAccordingTo(Comparator.comparing(RoundSummary::started));
    }

    @Test
    void aRoundIsDeletedAfterOneQuestionAndOneUnderWayIsNot() {
        model.askToDelete(model.shown().get(0));
        assertThat(model.asking().get()).isEmpty();
        model.askToDelete(model.shown().get(1));
        assertThat(model.asking().get()).contains(model.shown().get(1));
        model.keep();
        model.confirm();
        assertThat(called).isEmpty();
        model.askToDelete(model.shown().get(1));
        model.confirm();
        model.confirm();
        assertThat(called).containsExactly("delete r1");
        assertThat(model.asking().get()).isEmpty();
    }

    @Test
    void aNewListKeepsTheFilterAndForgetsTheQuestionAboutWhatIsGone() {
        model.kind().set(model.kinds().get(2));
        model.askToDelete(model.shown().getFirst());
        model.show(ReportSamples.history().stream()
                .filter(round -> !round.id().equals("r1"))
                .toList());
        assertThat(model.asking().get()).isEmpty();
        assertThat(model.shown()).hasSize(6);
        model.show(List.of());
        assertThat(model.kind().get()).isEqualTo(Kind.ALL);
        assertThat(model.isEmpty()).isTrue();
        assertThat(model.trends().get()).isEmpty();
    }
}
