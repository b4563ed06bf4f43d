package hone.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.SafetyReport;
import hone.ui.fx.TaskRunner;
import hone.ui.settings.SafetyViewModel.Knowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the card on safety knows, and when. */
class SafetyViewModelTest {
    private static final SafetyReport REPORT = new SafetyReport(
            List.of(new SafetyReport.Layer("allow-list", Optional.empty())),
            new SafetyReport.SelfTest(true, true, true));

    @Test
    void itTriesWhenFirstLookedAtAndAgainWhenAsked() {
        AtomicInteger tried = new AtomicInteger();
        var model = new SafetyViewModel(TaskRunner.direct(), () -> {
            tried.incrementAndGet();
            return REPORT;
        });
        assertThat(model.knowledge().get()).isEqualTo(new Knowledge.None());
        List<Knowledge> seen = new ArrayList<>();
        model.knowledge().subscribe(now -> {
            seen.add(now);
        });
        model.look();
        model.look();
        assertThat(tried).hasValue(1);
        assertThat(seen).containsExactly(new Knowledge.None(), new Knowledge.Trying(), new Knowledge.Found(REPORT));
        model.tryAgain();
        assertThat(tried).hasValue(2);
    }

    @Test
    void whatFailsIsSaid() {
        var model = new SafetyViewModel(TaskRunner.direct(), () -> {
            throw new IOException("the folder is full");
        });
        model.look();
        assertThat(model.knowledge().get()).isEqualTo(new Knowledge.Failed("the folder is full"));
    }

    @Test
    void theSentenceSaysHowManyWallsThereAre() {
        assertThat(REPORT.summary()).contains("operating system");
        assertThat(new SafetyReport(REPORT.layers(), new SafetyReport.SelfTest(true, false, true)).summary())
                .contains("alone");
        assertThat(new SafetyReport(
                                List.of(new SafetyReport.Layer("allow-list", Optional.of("odd"))),
                                new SafetyReport.SelfTest(true, true, true))
                        .summary())
                .contains("run no code that you do not trust");
    }
}
