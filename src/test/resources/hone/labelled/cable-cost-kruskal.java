// input: int[][] edges
// time: n log n
// space: n
// tags: kruskal, union-find, comparator
// why: the sort of n edges dominates the nearly constant union-find steps; copy of the edge list and parents are n
class Solution {
    private static class Dsu {
        final int[] up; // negative = size of the set

        Dsu(int n) {
            up = new int[n];
            Arrays.fill(up, -1);
        }

        int find(int x) {
            while (up[x] >= 0) {
                if (up[up[x]] >= 0) up[x] = up[up[x]];
                x = up[x];
            }
            return x;
        }

        boolean join(int a, int b) {
            a = find(a);
            b = find(b);
            if (a == b) return false;
            if (up[a] > up[b]) {
                int t = a;
                a = b;
                b = t;
            }
            up[a] += up[b];
            up[b] = a;
            return true;
        }
    }

    public long solve(int[][] edges) {
        ToIntFunction<int[]> price = e -> (e[0] * 7919 + e[1] * 104729) & 0xFFFFF;
        int[][] cheap = edges.clone();
        Arrays.sort(cheap, Comparator.comparingInt(price));
        Dsu d = new Dsu(edges.length);
        long bill = 0;
        for (int[] e : cheap) {
            if (d.join(e[0], e[1])) bill += price.applyAsInt(e);
        }
        return bill;
    }
}
