// style: enterprise developer: physics engine, cell types, column adapter, observer
package net.example.mine.simulation;

import java.util.ArrayList;
import java.util.List;

public class Solution {
    public void settle(char[][] board) {
        final GravityEngine engine = new GravityEngine();
        engine.addListener(new LoggingListener());
        for (int index = 0; index < board[0].length; index++) {
            engine.apply(new MatrixColumn(board, index));
        }
        engine.finish();
    }
}

enum CellType {
    STONE('o'),
    BLOCK('#'),
    EMPTY('.');

    private final char symbol;

    CellType(final char symbol) {
        this.symbol = symbol;
    }

    char getSymbol() {
        return symbol;
    }

    static CellType fromSymbol(final char symbol) {
        for (final CellType type : values()) {
            if (type.symbol == symbol) {
                return type;
            }
        }
        throw new UnknownSymbolException(symbol);
    }
}

class UnknownSymbolException extends IllegalArgumentException {
    UnknownSymbolException(final char symbol) {
        super("Unknown symbol '" + symbol + "' (" + Character.getName(symbol) + ")");
    }
}

interface Column {
    int height();

    CellType get(int row);

    void set(int row, CellType type);

    default void swap(final int one, final int other) {
        final CellType kept = get(one);
        set(one, get(other));
        set(other, kept);
    }
}

class MatrixColumn implements Column {
    private final char[][] matrix;
    private final int index;

    MatrixColumn(final char[][] matrix, final int index) {
        this.matrix = matrix;
        this.index = index;
    }

    @Override
    public int height() {
        return matrix.length;
    }

    @Override
    public CellType get(final int row) {
        return CellType.fromSymbol(matrix[row][index]);
    }

    @Override
    public void set(final int row, final CellType type) {
        matrix[row][index] = type.getSymbol();
    }
}

interface GravityListener {
    void stoneMoved(int from, int to);

    void finished();
}

class LoggingListener implements GravityListener {
    private long moves;
    private long distance;

    @Override
    public void stoneMoved(final int from, final int to) {
        moves++;
        distance += to - from;
    }

    @Override
    public void finished() {
        System.out.printf("INFO  %d stones fell %d cells%n", moves, distance);
    }
}

class GravityEngine {
    private final List<GravityListener> listeners = new ArrayList<>();

    void addListener(final GravityListener listener) {
        listeners.add(listener);
    }

    void apply(final Column column) {
        int restingRow = column.height() - 1;
        for (int row = column.height() - 1; row >= 0; row--) {
            switch (column.get(row)) {
                case BLOCK:
                    restingRow = row - 1;
                    break;
                case STONE:
                    if (restingRow != row) {
                        column.swap(row, restingRow);
                        notifyMoved(row, restingRow);
                    }
                    restingRow--;
                    break;
                case EMPTY:
                default:
                    break;
            }
        }
    }

    private void notifyMoved(final int from, final int to) {
        listeners.forEach(listener -> listener.stoneMoved(from, to));
    }

    void finish() {
        listeners.forEach(GravityListener::finished);
    }
}
