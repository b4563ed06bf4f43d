// style: competitive programmer: template with a debug macro, a multiset class and a main
import java.io.*;
import java.util.*;

class Solution {
    static class MultiSet<T> {
        private final HashMap<T, Integer> m = new HashMap<>();
        private int size;
        void add(T t) { add(t, 1); }
        void add(T t, int k) { m.merge(t, k, Integer::sum); size += k; }
        boolean remove(T t) {
            Integer k = m.get(t);
            if (k == null) return false;
            if (k == 1) m.remove(t); else m.put(t, k - 1);
            size--;
            return true;
        }
        int count(T t) { return m.getOrDefault(t, 0); }
        int size() { return size; }
    }

    static void debug(Object... o) { System.err.println(Arrays.deepToString(o)); }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        MultiSet<Character> ms = new MultiSet<>();
        for (String s : tiles) for (int i = 0; i < s.length(); i++) ms.add(s.charAt(i));
        int j = ms.count(joker), used = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == joker || !ms.remove(c)) used++;
        }
        if (ms.size() < 5) debug(tiles.size(), word.length(), joker, used);
        return used <= j;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader br = new BufferedReader(new InputStreamReader(System.in));
        String[] t = br.readLine().split(" ");
        System.out.println(new Solution().canSpell(Arrays.asList(t), br.readLine(), '*') ? "YES" : "NO");
    }
}
