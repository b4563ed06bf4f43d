public class Validator {
    private static final int MOST = 50_000;
    private static final int LARGEST = 1_000_000_000;

    public static String check(Object[] input) {
        int[] coats = (int[]) input[0];
        int[] tickets = (int[]) input[1];
        if (coats.length < 1 || coats.length > MOST) {
            return coats.length + " coats";
        }
        if (tickets.length > MOST) {
            return tickets.length + " tickets";
        }
        int drops = 0;
        for (int i = 0; i < coats.length; i++) {
            if (coats[i] < 1 || coats[i] > LARGEST) {
                return "a coat with the number " + coats[i];
            }
            int next = coats[(i + 1) % coats.length];
            if (coats.length > 1 && coats[i] == next) {
                return "the coats at hook " + i + " and the next have the same number";
            }
            if (coats[i] > next) {
                drops++;
            }
        }
        // Going round, a sorted row drops just once; one coat alone does not.
        if (coats.length > 1 && drops != 1) {
            return "the numbers drop " + drops + " times on the way round";
        }
        for (int ticket : tickets) {
            if (ticket < 1 || ticket > LARGEST) {
                return "a ticket with the number " + ticket;
            }
        }
        return null;
    }
}
