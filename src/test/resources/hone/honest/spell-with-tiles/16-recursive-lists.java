// style: recursion over halves of the list, count vectors added up
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] have = count(tiles);
        int[] need = count(Collections.singletonList(word));
        int spare = have[joker];
        have[joker] = 0;
        for (int c = 0; c < need.length; c++) spare -= need[c] > have[c] ? need[c] - have[c] : 0;
        return spare >= 0;
    }

    private int[] count(List<String> texts) {
        switch (texts.size()) {
            case 0:
                return new int[1 << 7];
            case 1:
                int[] counts = new int[1 << 7];
                for (byte b : texts.get(0).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)) counts[b]++;
                return counts;
            default:
                int middle = texts.size() / 2;
                if (texts.size() <= 64) {
                    return count(Arrays.asList(String.join("", texts)));
                }
                int[] left = count(texts.subList(0, middle));
                int[] right = count(texts.subList(middle, texts.size()));
                for (int i = 0; i < left.length; i++) left[i] += right[i];
                return left;
        }
    }
}
