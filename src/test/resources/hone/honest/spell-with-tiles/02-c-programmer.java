// style: C programmer: a char array as the buffer, pointers as indices, int as boolean
class Solution {
    public boolean canSpell(List tiles, String word, char joker) {
        int have[] = new int[128], jokers = 0, missing = 0, ok, i, n;
        char buf[];

        for (i = 0, n = tiles.size(); i < n; ++i) {
            buf = ((String) tiles.get(i)).toCharArray();
            for (int p = 0; p < buf.length; )
                ++have[buf[p++]];
        }
        jokers = have[joker];
        have[joker] = 0;
        buf = word.toCharArray();
        for (int p = buf.length; p != 0; )
            if (have[buf[--p]]-- <= 0)
                ++missing;
        ok = missing <= jokers ? 1 : 0;
        return ok != 0;
    }
}
