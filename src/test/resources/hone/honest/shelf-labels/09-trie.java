// style: a trie over the sorted letters, children in a map, groups in the nodes
class Solution {
    private static class Trie {
        private final Map<Character, Trie> children = new HashMap<>(4);
        private List<String> group;

        Trie child(char letter) {
            return children.computeIfAbsent(letter, c -> new Trie());
        }
    }

    public List<List<String>> group(String[] labels) {
        Trie root = new Trie();
        List<List<String>> groups = new ArrayList<>();
        for (String label : labels) {
            char[] letters = label.toCharArray();
            Arrays.sort(letters);
            Trie at = root;
            for (char letter : letters) {
                at = at.child(letter);
            }
            if (at.group == null) {
                at.group = new ArrayList<>();
                groups.add(at.group);
            }
            at.group.add(label);
        }
        return groups;
    }
}
