// style: a queue of pieces for each letter, objects used up one by one
class Solution {
    private static final class Piece {
        final int strip, place;
        boolean used;

        Piece(int strip, int place) {
            this.strip = strip;
            this.place = place;
        }

        void use() {
            if (used) {
                throw new IllegalStateException("strip " + strip + ", place " + place);
            }
            used = true;
        }
    }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        Map<Character, Queue<Piece>> stock = new TreeMap<>();
        ListIterator<String> strips = tiles.listIterator();
        while (strips.hasNext()) {
            int strip = strips.nextIndex();
            String text = strips.next();
            for (int place = 0; place < text.length(); place++) {
                stock.computeIfAbsent(text.charAt(place), c -> new ArrayDeque<>()).add(new Piece(strip, place));
            }
        }
        Queue<Piece> jokers = stock.getOrDefault(joker, new ArrayDeque<>());
        stock.remove(joker);
        for (char letter : word.toCharArray()) {
            Queue<Piece> fitting = stock.get(letter);
            Piece piece = fitting == null || fitting.isEmpty() ? jokers.poll() : fitting.remove();
            if (piece == null) {
                return false;
            }
            piece.use();
        }
        return true;
    }
}
