package hone.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite as it stands on disk: large enough, of all kinds, and every file with a promise. */
class HostileFilesTest {
    private static final int FEWEST_HOSTILE = 120;
    private static final int FEWEST_HONEST = 15;
    private static final int LONGEST = 8_000;

    @Test
    void thereAreEnoughOfEveryKind() throws Exception {
        Map<Boolean, List<HostileFile>> byIntent =
                HostileFile.all().stream().collect(Collectors.partitioningBy(HostileFile::isHonest));

        assertThat(byIntent.get(false)).hasSizeGreaterThanOrEqualTo(FEWEST_HOSTILE);
        assertThat(byIntent.get(true)).hasSizeGreaterThanOrEqualTo(FEWEST_HONEST);
        assertThat(HostileFile.all().stream().map(HostileFile::group).distinct())
                .as("groups with files")
                .containsExactlyElementsOf(HostileFile.GROUPS);
    }

    @Test
    void everyFolderIsAGroup() throws Exception {
        try (Stream<Path> folders = Files.list(HostileFile.folder())) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(f -> f.getFileName().toString()))
                    .as("a folder that is no group would never run")
                    .containsAll(HostileFile.GROUPS)
                    .hasSize(HostileFile.GROUPS.size() + 1)
                    .contains("pack");
        }
    }

    @Test
    void everyFileSaysItsIdeaAndNoTwoAreTheSame() throws Exception {
        Set<String> ideas = new HashSet<>();
        Set<String> texts = new HashSet<>();
        assertThat(HostileFile.all()).allSatisfy(file -> {
            assertThat(file.idea()).as(file.toString()).isNotEmpty().endsWith(".");
            assertThat(ideas.add(file.idea()))
                    .as(file + " has an idea of its own")
                    .isTrue();
            assertThat(texts.add(file.text().lines().skip(2).collect(Collectors.joining("\n"))))
                    .as(file + " has a text of its own")
                    .isTrue();
            assertThat(file.text().length())
                    .as(file + ": large ones are made by BOMB")
                    .isLessThan(LONGEST);
        });
    }

    @Test
    void honestFilesAreAllAcceptedInEveryMode() throws Exception {
        assertThat(HostileFile.all().stream().filter(HostileFile::isHonest)).allSatisfy(file -> {
            assertThat(file.expectation().guarded()).containsExactly(hone.judge.Verdict.AC);
            assertThat(file.expectation().unguarded()).containsExactly(hone.judge.Verdict.AC);
            assertThat(file.expectation().needsAllowList()).isFalse();
        });
    }

    /** Otherwise a file could pass by knowing what it is to find out. */
    @Test
    void noFileKnowsTheSecrets() throws Exception {
        String secrets = Files.readString(HostileFile.folder().resolve("pack/strings/say-it/data/secret/secret.json"));
        assertThat(secrets).contains("vermilion-otter-7719", "eleven-grey-kettles-2208");
        assertThat(HostileFile.all())
                .noneMatch(file ->
                        file.text().contains("otter-7719") || file.text().contains("kettles-2208"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "// a comment",
                "// expect: ",
                "// expect: WRONG",
                "// expect: INTERNAL",
                "// expect: TLE|TLE",
                "// expect: TLE;",
                "// expect: TLE; expect: RTE",
                "// expect: TLE; profile: fast",
                "// expect: TLE; line: seven",
                "// expect: TLE; needs: luck",
                "// expect: TLE; with: out"
            })
    void aFirstLineThatIsNotWellFormedIsRefused(String firstLine) {
        assertThatThrownBy(() -> Expectation.parse(firstLine)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threeThirdsAreTheWholeSuite() throws Exception {
        List<HostileFile> all = HostileFile.all();
        Set<HostileFile> ran = new HashSet<>();
        for (String part : List.of("1/3", "2/3", "3/3")) {
            List<HostileFile> third = Part.of(part, Mode.BOTH).of(all);
            assertThat(third).hasSizeLessThan(all.size() * 2 / 3).doesNotHaveDuplicates();
            assertThat(third.stream().map(HostileFile::group)).containsAll(HostileFile.GROUPS);
            ran.addAll(third);
        }
        assertThat(ran).containsExactlyInAnyOrderElementsOf(all);
        assertThat(Part.of("all", Mode.BOTH).of(all)).isEqualTo(all);
        assertThat(Part.of("", Mode.BOTH)).isNotEqualTo(Part.of("", Mode.ALLOW_LIST));
    }

    @Test
    void bombsAreMadeLarge() {
        assertThat(Bombs.expand("a\n  //{{BOMB 3 x f%i{$%j}}}\nb")).isEqualTo("a\nf0{$1}f1{$2}f2{$3}\nb");
    }
}
