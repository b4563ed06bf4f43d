// style: running out of pieces is a checked exception, thrown deep and caught at the top
class Solution {
    private static class OutOfPieces extends Exception {
        final char letter;

        OutOfPieces(char letter) {
            super("no piece for " + letter);
            this.letter = letter;
        }
    }

    private final int[] pieces = new int[Character.MAX_VALUE >> 8];
    private int jokers;

    public boolean canSpell(List<String> tiles, String word, char joker) {
        for (String strip : tiles) {
            for (char piece : strip.toCharArray()) {
                if (piece == joker) jokers++;
                else pieces[piece]++;
            }
        }
        try {
            for (char letter : word.toCharArray()) {
                take(letter);
            }
            return true;
        } catch (OutOfPieces e) {
            System.out.println(e.getMessage() + " of type " + Character.getType(e.letter));
            return false;
        }
    }

    private void take(char letter) throws OutOfPieces {
        if (pieces[letter] > 0) {
            pieces[letter]--;
        } else {
            takeJoker(letter);
        }
    }

    private void takeJoker(char letter) throws OutOfPieces {
        if (jokers == 0) {
            throw new OutOfPieces(letter);
        }
        jokers--;
    }
}
