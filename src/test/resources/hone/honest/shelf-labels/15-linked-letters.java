// style: radix by letter: the list of labels is split letter by letter, recursively, by how often it occurs
class Solution {
    private final List<List<String>> groups = new ArrayList<>();

    public List<List<String>> group(String[] labels) {
        split(Arrays.asList(labels), 'a');
        return groups;
    }

    private void split(List<String> together, char letter) {
        if (together.isEmpty()) {
            return;
        }
        if (letter > 'z') {
            groups.add(together);
            return;
        }
        List<String>[] byCount = newArray(41);
        for (String label : together) {
            int count = 0;
            for (int at = label.indexOf(letter); at >= 0; at = label.indexOf(letter, at + 1)) {
                count++;
            }
            if (byCount[count] == null) {
                byCount[count] = new ArrayList<>();
            }
            byCount[count].add(label);
        }
        for (List<String> part : byCount) {
            if (part != null) {
                split(part, (char) (letter + 1));
            }
        }
    }

    @SafeVarargs
    private static <T> T[] newArray(int length, T... like) {
        return Arrays.copyOf(like, length);
    }
}
