// time: n+m; space: n+m
class HarbourList {
    private static class Letter {
        final Letter[] next = new Letter[26];
        int through;
        int end;
    }

    private final Letter root = new Letter();

    public HarbourList(String[] names) {
        for (String name : names) {
            arrive(name);
        }
    }

    public void arrive(String name) {
        Letter known = find(name);
        if (known != null && known.end > 0) {
            return;
        }
        Letter at = root;
        at.through++;
        for (char letter : name.toCharArray()) {
            if (at.next[letter - 'a'] == null) {
                at.next[letter - 'a'] = new Letter();
            }
            at = at.next[letter - 'a'];
            at.through++;
        }
        at.end++;
    }

    public boolean leave(String name) {
        Letter last = find(name);
        if (last == null || last.end == 0) {
            return false;
        }
        last.end--;
        Letter at = root;
        at.through--;
        for (char letter : name.toCharArray()) {
            at = at.next[letter - 'a'];
            at.through--;
        }
        return true;
    }

    public int count(String start) {
        Letter last = find(start);
        return last == null ? 0 : last.through;
    }

    private Letter find(String start) {
        Letter at = root;
        for (char letter : start.toCharArray()) {
            at = at.next[letter - 'a'];
            if (at == null) {
                return null;
            }
        }
        return at;
    }
}
