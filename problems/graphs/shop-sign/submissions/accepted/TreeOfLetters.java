// time: n; space: n
class Solution {
    private static class Node {
        final Node[] next = new Node[26];
        /** The word that ends here, until the sign has shown it. */
        String word;
    }

    /** The words in a tree, letter by letter; the next words are found by leaving the path of a word just once. */
    public int nights(String from, String to, String[] words) {
        Node root = new Node();
        for (int i = 0; i < words.length; i++) {
            Node node = root;
            for (int k = 0; k < words[i].length(); k++) {
                int letter = words[i].charAt(k) - 'a';
                if (node.next[letter] == null) {
                    node.next[letter] = new Node();
                }
                node = node.next[letter];
            }
            node.word = words[i];
        }
        List<String> tonight = new ArrayList<String>();
        tonight.add(from);
        int night = 0;
        while (!tonight.isEmpty()) {
            List<String> tomorrow = new ArrayList<String>();
            for (String word : tonight) {
                if (word.equals(to)) {
                    return night;
                }
                Node path = root;
                for (int k = 0; k < word.length() && path != null; k++) {
                    int letter = word.charAt(k) - 'a';
                    for (int other = 0; other < 26; other++) {
                        if (other != letter && path.next[other] != null) {
                            Node end = follow(path.next[other], word, k + 1);
                            if (end != null && end.word != null) {
                                tomorrow.add(end.word);
                                end.word = null;
                            }
                        }
                    }
                    path = path.next[letter];
                }
            }
            tonight = tomorrow;
            night++;
        }
        return -1;
    }

    /** Goes on from this node with the letters of the word from the k-th one on; null if the tree has no such path. */
    private Node follow(Node node, String word, int k) {
        while (node != null && k < word.length()) {
            node = node.next[word.charAt(k) - 'a'];
            k++;
        }
        return node;
    }
}
