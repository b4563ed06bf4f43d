// time: n; space: 1
class Solution {
    public long place(long factor, long pulls, long places) {
        return (long) (Math.pow(factor % places, pulls) % places);
    }
}
