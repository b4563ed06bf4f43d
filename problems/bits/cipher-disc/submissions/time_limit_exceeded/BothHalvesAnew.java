// time: 2^n; space: n
class Solution {
    public long place(long factor, long pulls, long places) {
        if (pulls == 0) {
            return 1 % places;
        }
        if (pulls == 1) {
            return factor % places;
        }
        return place(factor, pulls / 2, places) * place(factor, pulls - pulls / 2, places) % places;
    }
}
