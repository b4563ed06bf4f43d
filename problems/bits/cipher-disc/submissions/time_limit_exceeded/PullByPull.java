// time: 2^n; space: 1
class Solution {
    public long place(long factor, long pulls, long places) {
        long place = 1 % places;
        long step = factor % places;
        for (long i = 0; i < pulls; i++) {
            place = place * step % places;
        }
        return place;
    }
}
