package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Settings;
import hone.practice.round.RoundRules.Counted;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundRules.Results;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OwnKindsTest {
    private final MapSettings settings = new MapSettings();
    private final OwnKinds own = new OwnKinds(settings);

    private static final class MapSettings implements Settings {
        private final Map<String, String> values = new HashMap<>();

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }
    }

    @Property(tries = 200)
    void whatWasKeptAndNotDeletedIsListedInOrder(@ForAll("kinds") List<RoundKind> kinds, @ForAll Random random) {
        settings.values.clear();
        Map<String, RoundKind> expected = new LinkedHashMap<>();
        for (RoundKind kind : kinds) {
            own.keep(kind);
            expected.put(kind.id(), kind);
            if (random.nextInt(4) == 0) {
                List<String> ids = new ArrayList<>(expected.keySet());
                String gone = ids.get(random.nextInt(ids.size()));
                own.delete(gone);
                expected.remove(gone);
            }
            assertThat(new OwnKinds(settings).list()).containsExactlyElementsOf(expected.values());
        }
    }

    @Provide
    Arbitrary<List<RoundKind>> kinds() {
        Arbitrary<RoundRules> rules = Combinators.combine(
                        Arbitraries.integers().between(60, 12 * 3600),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-1, 100),
                        Arbitraries.of(Results.class),
                        Arbitraries.of(Help.class),
                        Arbitraries.of(Counted.class),
                        Arbitraries.of(true, false))
                .as((seconds, pause, hints, results, help, counted, steps) ->
                        new RoundRules(Duration.ofSeconds(seconds), pause, hints, results, help, counted, steps));
        Arbitrary<Integer> weights = Arbitraries.integers().between(1, 100);
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(8);
        Arbitrary<Slot> fixed = Combinators.combine(words, words, weights)
                .as((pack, id, weight) -> new Slot.Fixed(new ProblemRef(pack, id), weight));
        Arbitrary<Slot> drawn = Combinators.combine(
                        Arbitraries.of(Difficulty.class).optional(), words.set().ofMaxSize(3), weights)
                .as(Slot.Drawn::new);
        Arbitrary<RoundKind> kind = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        words,
                        rules,
                        Arbitraries.oneOf(fixed, drawn).list().ofMinSize(1).ofMaxSize(RoundKind.MOST_TASKS))
                .as((id, name, rule, slots) -> new RoundKind("own/" + id, name, rule, slots));
        return kind.list().ofMaxSize(8);
    }

    @Example
    void nothingIsListedBeforeAnythingIsKept() {
        assertThat(own.list()).isEmpty();
        own.delete("own/1");
        assertThat(own.list()).isEmpty();
    }

    @Example
    void anEntryThatCannotBeReadStaysAsItIsAndHidesNoOther() {
        own.keep(kind("own/1", "First"));
        String later = "{\"id\":\"own/2\",\"seconds\":\"of a later version\"}";
        String kept = settings.get(OwnKinds.KEY).orElseThrow();
        settings.put(OwnKinds.KEY, kept.substring(0, kept.length() - 1) + "," + later + ",7]");

        assertThat(own.list()).extracting(RoundKind::name).containsExactly("First");
        assertThat(own.unreadable()).isEqualTo(2);
        own.keep(kind("own/3", "Third"));
        own.delete("own/1");
        assertThat(own.list()).extracting(RoundKind::name).containsExactly("Third");
        assertThat(settings.get(OwnKinds.KEY).orElseThrow()).contains(later);
    }

    @Example
    void aTextThatIsNoListIsSetAsideAndNotLost() {
        for (String damaged : List.of("[{\"id\":\"own/1\",", "{}", "null", "")) {
            settings.values.clear();
            settings.put(OwnKinds.KEY, damaged);
            assertThat(own.list()).isEmpty();
            own.keep(kind("own/1", "First"));
            assertThat(own.list()).hasSize(1);
            assertThat(settings.get(OwnKinds.ASIDE)).contains(damaged);
        }
        settings.put(OwnKinds.KEY, "torn");
        own.delete("own/1");
        assertThat(settings.get(OwnKinds.ASIDE)).contains("\ntorn");
    }

    @Example
    void idsAreNew() {
        Random random = new Random(5);
        String id = OwnKinds.newId(random);
        assertThat(id).matches("own/[0-9a-f]{12}");
        assertThat(OwnKinds.newId(random)).isNotEqualTo(id);
        assertThat(OwnKinds.isOwn(kind(id, "Mine"))).isTrue();
        assertThat(Presets.ALL).noneMatch(OwnKinds::isOwn);
    }

    private static RoundKind kind(String id, String name) {
        return new RoundKind(id, name, Presets.WARM_UP.rules(), Slot.of(Difficulty.EASY));
    }
}
