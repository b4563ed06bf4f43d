// style: regular expressions on the sorted text for small inputs, counts for larger ones, a quoted pattern
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        String all = String.join("", tiles);
        String worn = Pattern.quote(String.valueOf(joker));
        String shown = all.replaceAll(worn, "");
        int jokers = all.length() - shown.length();
        StringBuilder rest = new StringBuilder();
        if (all.length() < 100) {
            for (String letter : new TreeSet<>(Arrays.asList(word.split("")))) {
                if (letter.isEmpty()) continue;
                Matcher needed = Pattern.compile(letter, Pattern.LITERAL).matcher(word);
                Matcher there = Pattern.compile("(?x) " + letter + " # a piece").matcher(shown);
                while (needed.find()) {
                    if (!there.find()) rest.append(letter);
                }
            }
        } else {
            int[] counts = new int[128];
            for (int i = 0; i < shown.length(); i++) counts[shown.charAt(i)]++;
            for (int i = 0; i < word.length(); i++) {
                if (counts[word.charAt(i)]-- <= 0) rest.append(word, i, i + 1);
            }
        }
        return rest.length() <= jokers;
    }
}
