package hone.ui.statement;

import hone.ui.editor.text.JavaLexer;
import hone.ui.editor.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Colours Java with the editor's own lexer, so that code looks the same wherever it stands. */
public final class JavaColours implements CodeColours {
    @Override
    public List<Piece> pieces(String source) {
        var pieces = new ArrayList<Piece>();
        int[] state = {JavaLexer.START};
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int[] at = {0};
            state[0] = JavaLexer.lex(line, state[0], (length, kind) -> {
                pieces.add(new Piece(line.substring(at[0], at[0] + length), styles(kind)));
                at[0] += length;
            });
            String rest = line.substring(at[0]) + (i < lines.size() - 1 ? "\n" : "");
            if (!rest.isEmpty()) {
                pieces.add(new Piece(rest, List.of()));
            }
        }
        return pieces;
    }

    private static List<String> styles(TokenKind kind) {
        return kind == TokenKind.PLAIN
                ? List.of()
                : List.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
