// time: n; space: 1
class Solution {
    public long place(long factor, long pulls, long places) {
        long place = 1 % places;
        long square = factor % places;
        for (long rest = pulls % places; rest > 0; rest /= 2) {
            if (rest % 2 == 1) {
                place = place * square % places;
            }
            square = square * square % places;
        }
        return place;
    }
}
