package hone.ui.statement;

import java.util.List;

/** Splits Java source into pieces with style classes, as the editor colours them. */
@FunctionalInterface
public interface CodeColours {
    /** Everything in one colour. */
    CodeColours PLAIN = source -> List.of(new Piece(source, List.of()));

    /** The pieces of a source, in order; together they are the source. */
    List<Piece> pieces(String source);

    /** A piece of source and the style classes that colour it. */
    record Piece(String text, List<String> styles) {
        public Piece {
            styles = List.copyOf(styles);
        }
    }
}
