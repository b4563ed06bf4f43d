// time: n; space: n
class Solution {
    public long place(long factor, long pulls, long places) {
        if (pulls == 0) {
            return 1 % places;
        }
        long half = place(factor, pulls / 2, places);
        long place = half * half % places;
        return pulls % 2 == 0 ? place : place * (factor % places) % places;
    }
}
