// style: a Scanner over the joined strips, token by token; a StringTokenizer where there are many
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] have = new int[128];
        StringJoiner joined = new StringJoiner(" ", "", " .");
        for (String strip : tiles) {
            joined.add(strip);
        }
        if (joined.length() < 2000) {
            Scanner scanner = new Scanner(joined.toString());
            while (scanner.hasNext()) {
                String strip = scanner.next();
                if (!scanner.hasNext()) break;
                for (char c : strip.toCharArray()) have[c]++;
            }
            scanner.close();
        } else {
            StringTokenizer tokens = new StringTokenizer(joined.toString());
            for (int left = tokens.countTokens() - 1; left > 0; left--) {
                for (char c : tokens.nextToken().toCharArray()) have[c]++;
            }
        }
        int jokers = have[joker];
        have[joker] = 0;
        for (char c : word.toCharArray()) {
            if (--have[c] < 0 && --jokers < 0) return false;
        }
        return true;
    }
}
