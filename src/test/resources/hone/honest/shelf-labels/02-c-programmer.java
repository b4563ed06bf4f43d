// style: C programmer: polynomial hash of the counts, a table of chains of indices, exact comparison
class Solution {
    static final int BUCKETS = 16411;

    public List<List<String>> group(String labels[]) {
        int n = labels.length, i, j, groups = 0;
        byte count[][] = new byte[n][26];
        int head[] = new int[BUCKETS], next[] = new int[n], of[] = new int[n];
        ArrayList result = new ArrayList();

        for (i = 0; i < BUCKETS; i++)
            head[i] = -1;
        for (i = 0; i < n; i++) {
            int h = 0;
            for (j = 0; j < labels[i].length(); j++)
                count[i][labels[i].charAt(j) - 'a']++;
            for (j = 0; j < 26; j++)
                h = h * 31 + count[i][j];
            h = (h & 0x7fffffff) % BUCKETS;
            for (j = head[h]; j != -1; j = next[j])
                if (same(count[i], count[j]))
                    break;
            if (j == -1) {
                of[i] = groups++;
                next[i] = head[h];
                head[h] = i;
                result.add(new ArrayList());
            } else {
                of[i] = of[j];
            }
            ((ArrayList) result.get(of[i])).add(labels[i]);
        }
        return result;
    }

    static boolean same(byte a[], byte b[]) {
        int k = 26;
        while (k-- > 0)
            if (a[k] != b[k])
                return false;
        return true;
    }
}
