package hone.store;

import hone.practice.Drafts.Draft;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Edits for any text: places are shares of its length, so that every edit fits. */
record Typing(boolean whole, double from, double share, String inserted) {
    /** Sequences of edits, now and then of the whole text, with any UTF-16 units. */
    static Arbitrary<List<Typing>> sequences(int most) {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().alpha().withChars('\n', ' ', '{', '}').ofMaxLength(40),
                // Any units, so halves of pairs too.
                Arbitraries.chars().all().list().ofMaxSize(4).map(Typing::join));
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        Arbitrary<Boolean> whole = Arbitraries.integers().between(0, 9).map(n -> n == 0);
        return Combinators.combine(whole, share, share, text)
                .as(Typing::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    private static String join(List<Character> units) {
        StringBuilder text = new StringBuilder();
        units.forEach(text::append);
        return text.toString();
    }

    /** Makes the edit, on the text and on the draft. */
    void apply(StringBuilder text, Draft draft) {
        if (whole) {
            text.replace(0, text.length(), inserted);
            draft.replace(inserted);
            return;
        }
        int position = (int) (from * text.length());
        int removed = (int) (share * (text.length() - position) / 2);
        text.replace(position, position + removed, inserted);
        draft.edit(position, removed, inserted);
    }
}
