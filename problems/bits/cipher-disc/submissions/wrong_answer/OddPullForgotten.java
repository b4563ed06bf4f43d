// time: n; space: n
class Solution {
    public long place(long factor, long pulls, long places) {
        if (pulls == 0) {
            return 1 % places;
        }
        if (pulls == 1) {
            return factor % places;
        }
        long half = place(factor, pulls / 2, places);
        return half * half % places;
    }
}
