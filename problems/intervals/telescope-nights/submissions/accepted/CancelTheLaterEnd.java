// time: n log n; space: n
class Solution {
    private record Booking(int start, int end) {}

    /** In the order of the starts: of two that overlap, the one that ends later goes. */
    public int fewestCancelled(int[] starts, int[] ends) {
        List<Booking> bookings = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            bookings.add(new Booking(starts[i], ends[i]));
        }
        bookings.sort(Comparator.comparingInt(Booking::start));
        int cancelled = 0;
        int free = 0;
        for (Booking booking : bookings) {
            if (booking.start() >= free) {
                free = booking.end();
            } else {
                cancelled++;
                free = Math.min(free, booking.end());
            }
        }
        return cancelled;
    }
}
