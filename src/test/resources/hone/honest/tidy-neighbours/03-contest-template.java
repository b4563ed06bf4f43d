// style: competitive programmer: forward star arrays, reversed edges in order of the target, graph class
import java.util.*;
import java.io.*;

public class Solution {
    static class Graph {
        int[] head, nxt, to;
        int m;
        Graph(int n, int cap) { head = new int[n]; Arrays.fill(head, -1); nxt = new int[cap]; to = new int[cap]; }
        void add(int u, int v) {
            if (m == to.length) { to = Arrays.copyOf(to, m * 2); nxt = Arrays.copyOf(nxt, m * 2); }
            to[m] = v;
            nxt[m] = head[u];
            head[u] = m++;
        }
    }

    public Node tidy(Node start) {
        if (start == null) return null;
        Node[] id = new Node[20005];
        int[] st = new int[20005];
        int sp = 0, n = 0;
        Graph rev = new Graph(20005, 16);
        id[start.val] = start;
        st[sp++] = start.val;
        while (sp > 0) {
            int u = st[--sp];
            n = Math.max(n, u);
            for (Node w : id[u].neighbors) {
                if (id[w.val] == null) { id[w.val] = w; st[sp++] = w.val; }
                rev.add(w.val, u);
            }
            id[u].neighbors = new ArrayList<>();
        }
        int[] last = new int[n + 1];
        for (int v = 1; v <= n; v++)
            for (int e = rev.head[v]; e >= 0; e = rev.nxt[e]) {
                int u = rev.to[e];
                if (u == v || last[u] == v) continue;
                last[u] = v;
                id[u].neighbors.add(id[v]);
            }
        return start;
    }

    static String read(InputStream in) throws IOException {
        StringBuilder sb = new StringBuilder();
        int c;
        while ((c = in.read()) > 32) sb.append((char) c);
        return sb.toString();
    }

    public static void main(String[] args) throws IOException {
        Node one = new Node(Integer.parseInt(read(System.in)));
        one.neighbors.add(one);
        System.out.println(new Solution().tidy(one).neighbors.size());
    }
}
