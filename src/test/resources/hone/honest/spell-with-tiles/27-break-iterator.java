// style: java.text: BreakIterator over the letters, Normalizer, a Collator to compare, ChoiceFormat in the message
import java.text.BreakIterator;
import java.text.ChoiceFormat;
import java.text.Collator;
import java.text.Normalizer;

class Solution {
    private static Map<String, Integer> letters(String text) {
        Map<String, Integer> counts = new TreeMap<>(Collator.getInstance(Locale.ENGLISH));
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        Map<String, Integer> exact = new HashMap<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            exact.merge(text.substring(from, to), 1, Integer::sum);
        }
        exact.forEach((letter, count) -> {
            if (Character.isLetter(letter.codePointAt(0))) counts.put(letter, count);
        });
        exact.keySet().removeAll(counts.keySet());
        if (!exact.isEmpty()) System.out.println("other signs: " + exact);
        return counts;
    }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        String all = Normalizer.normalize(String.join("", tiles), Normalizer.Form.NFC);
        String shown = all.replace(String.valueOf(joker), "");
        Map<String, Integer> have = letters(shown);
        int missing = 0;
        for (Map.Entry<String, Integer> need : letters(word).entrySet()) {
            missing += Math.max(0, need.getValue() - have.getOrDefault(need.getKey(), 0));
        }
        ChoiceFormat words = new ChoiceFormat("0#none|1#one|1<several");
        System.out.println(words.format(missing) + " missing");
        return missing <= all.length() - shown.length();
    }
}
