public class Validator {
    public static String check(Object[] input) {
        int[] cards = (int[]) input[0];
        if (cards.length < 2 || cards.length > 80000) {
            return "there are " + cards.length + " cards";
        }
        for (int card : cards) {
            if (card < 0) {
                return "a card is " + card;
            }
        }
        return null;
    }
}
