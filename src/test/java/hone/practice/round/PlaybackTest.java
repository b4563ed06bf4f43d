package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    @Property(tries = 20)
    void everyMomentShowsTheTextThatStoodThere(@ForAll long seed) {
        Random random = new Random(seed);
        Played played = new Played(Presets.ASSESSMENT);
        List<List<String>> texts = new ArrayList<>();
        List<Integer> fronts = new ArrayList<>();
        while (texts.size() < 1_500) {
            int before = played.log.size();
            int task = random.nextInt(4);
            int length = played.task(task).length();
            switch (random.nextInt(20)) {
                case 0 -> played.session.open(task);
                case 1 -> played.session.replace(task, "whole " + random.nextInt());
                default -> {
                    int position = random.nextInt(length + 1);
                    played.session.edit(task, position, Math.min(2, length - position), "abc");
                }
            }
            if (played.log.size() > before) {
                texts.add(played.round().tasks().stream().map(TaskRecord::text).toList());
                fronts.add(played.round().current());
            }
            played.after(random.nextInt(3));
        }

        Playback playback = new Playback(played.log);

        assertThat(playback.steps()).hasSameSizeAs(texts);
        for (int step = 0; step < texts.size(); step += 1 + random.nextInt(40)) {
            int front = fronts.get(step);
            assertThat(playback.after(step + 1))
                    .isEqualTo(
                            new Playback.Frame(step + 1, front, texts.get(step).get(front)));
        }
        assertThat(playback.at(playback.length()).step()).isEqualTo(texts.size());
    }

    @Test
    void aRoundInWhichNothingWasTypedCanBePlayed() {
        Playback playback = new Playback(new Played(Presets.WARM_UP).log);

        assertThat(playback.at(0)).isEqualTo(new Playback.Frame(0, 0, ""));
        assertThat(playback.length()).isZero();
    }
}
