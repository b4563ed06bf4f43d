package hone.store;

import static hone.store.Attempts.MERGE;
import static hone.store.Attempts.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.Drafts.Draft;
import hone.practice.OwnCases.OwnCase;
import hone.practice.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void name() {
        folder = new DataFolder(temp.resolve("data"));
    }

    @Test
    void everythingIsThereAtTheNextStart() throws Exception {
        List<OwnCase> own = List.of(
                new OwnCase("empty", List.of("[]", "not json"), ""),
                new OwnCase("two", List.of("[1, 2]", "3"), "[0, 1]"));
        try (Store store = Store.open(folder, Journals.CLOCK)) {
            assertThat(store.notices()).isEmpty();
            store.attempts().append(Attempts.at(PAIR_SUM, Verdict.AC, "class Solution {}"));
            store.ownCases().keep(PAIR_SUM, List.of(new OwnCase("gone", List.of("1"), "2")));
            store.ownCases().keep(PAIR_SUM, own);
            store.settings().put("theme", "light");
            store.settings().put("theme", "dark");
            assertThat(store.settings().get("theme")).contains("dark");
            try (Draft draft = store.drafts().open(PAIR_SUM)) {
                draft.replace("typed");
            }
        }
        try (Store store = Store.open(folder, Journals.CLOCK)) {
            assertThat(store.attempts().of(PAIR_SUM)).hasSize(1);
            assertThat(store.ownCases().of(PAIR_SUM)).isEqualTo(own);
            assertThat(store.ownCases().of(MERGE)).isEmpty();
            assertThat(store.settings().get("theme")).contains("dark");
            assertThat(store.settings().get("font")).isEmpty();
            try (Draft draft = store.drafts().open(PAIR_SUM)) {
                assertThat(draft.text()).contains("typed");
            }
        }
    }

    @Test
    void aSettingAfterTheEndDisturbsNobody() throws Exception {
        Store store = Store.open(folder, Journals.CLOCK);
        store.close();
        store.settings().put("width", "3");
        assertThat(store.settings().get("width")).contains("3");
    }

    @Test
    void aFolderThatCannotBeUsedIsSaidAndWorkGoesOn() throws Exception {
        Files.writeString(folder.path(), "a file where the folder should be");
        try (Store store = Store.open(folder, Journals.CLOCK)) {
            assertThat(store.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice)
                            .contains(folder.path().toString())
                            .contains("HONE_HOME")
                            .contains("until you close the window"));
            worksForThisRun(store);
        }
        assertThat(folder.path()).hasContent("a file where the folder should be");
    }

    @Test
    void inMemoryEverythingWorks() throws Exception {
        try (Store store = Store.inMemory()) {
            assertThat(store.notices()).isEmpty();
            worksForThisRun(store);
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAloneAndDraftsAreKept() throws Exception {
        Database.open(folder, Journals.CLOCK, List.of(List.of(), List.of(), List.of(), List.of()))
                .close();
        try (Store store = Store.open(folder, Journals.CLOCK)) {
            assertThat(store.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice).contains("newer version"));
            worksForThisRun(store);
        }
        try (Store store = Store.open(folder, Journals.CLOCK);
                Draft draft = store.drafts().open(PAIR_SUM)) {
            assertThat(draft.text()).contains("typed!");
        }
    }

    @Test
    void aDraftThatCannotBeOpenedIsTypedInMemoryAndThatIsSaid() throws Exception {
        folder.create();
        Files.writeString(folder.drafts(), "a file where the drafts should be");
        List<StoreException> said = Collections.synchronizedList(new ArrayList<>());
        try (Store store = Store.open(folder, Journals.CLOCK)) {
            assertThat(store.notices()).isEmpty();
            store.drafts().onTrouble(said::add);
            worksForThisRun(store);
        }
        assertThat(said)
                .singleElement()
                .satisfies(trouble -> assertThat(trouble).hasMessageContaining("lasts until you close the window"));
    }

    private static void worksForThisRun(Store store) throws StoreException {
        store.attempts().append(Attempts.at(PAIR_SUM, Verdict.AC, "a"));
        assertThat(store.attempts().standings()).containsOnlyKeys(PAIR_SUM);
        OwnCase own = new OwnCase("one", List.of("1"), "");
        store.ownCases().keep(PAIR_SUM, List.of(own));
        assertThat(store.ownCases().of(PAIR_SUM)).containsExactly(own);
        store.settings().put("theme", "light");
        assertThat(store.settings().get("theme")).contains("light");
        try (Draft draft = store.drafts().open(PAIR_SUM)) {
            draft.replace("typo");
            draft.edit(3, 1, "ed!");
            draft.force();
        }
        try (Draft draft = store.drafts().open(PAIR_SUM)) {
            assertThat(draft.text()).contains("typed!");
        }
    }
}
