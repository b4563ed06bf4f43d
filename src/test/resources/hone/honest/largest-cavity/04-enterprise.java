// style: enterprise developer: voxel model, neighbourhood policy, cavity detector, result comparator
package com.foundry.inspection.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;

public class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        final CastingScan scan = new CastingScan(solid, weight);
        final Collection<Cavity> cavities = new CavityDetector(EnumSet.allOf(Direction.class)).detect(scan);
        return cavities.stream().max(Comparator.comparingLong(Cavity::getWeight)).map(Cavity::getWeight).orElse(0L);
    }
}

enum Direction {
    LEFT(-1, 0, 0),
    RIGHT(1, 0, 0),
    FRONT(0, -1, 0),
    BACK(0, 1, 0),
    DOWN(0, 0, -1),
    UP(0, 0, 1);

    private final int deltaX;
    private final int deltaY;
    private final int deltaZ;

    Direction(final int deltaX, final int deltaY, final int deltaZ) {
        this.deltaX = deltaX;
        this.deltaY = deltaY;
        this.deltaZ = deltaZ;
    }

    Position from(final Position position) {
        return new Position(position.getX() + deltaX, position.getY() + deltaY, position.getZ() + deltaZ);
    }
}

final class Position {
    private final int x;
    private final int y;
    private final int z;

    Position(final int x, final int y, final int z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    int getX() {
        return x;
    }

    int getY() {
        return y;
    }

    int getZ() {
        return z;
    }
}

class CastingScan {
    private final boolean[][][] solid;
    private final int[][][] weight;

    CastingScan(final boolean[][][] solid, final int[][][] weight) {
        this.solid = solid;
        this.weight = weight;
    }

    boolean contains(final Position p) {
        return p.getX() >= 0 && p.getX() < solid.length
                && p.getY() >= 0 && p.getY() < solid[0].length
                && p.getZ() >= 0 && p.getZ() < solid[0][0].length;
    }

    boolean isEmpty(final Position p) {
        return !solid[p.getX()][p.getY()][p.getZ()];
    }

    void fill(final Position p) {
        solid[p.getX()][p.getY()][p.getZ()] = true;
    }

    long weightAt(final Position p) {
        return weight[p.getX()][p.getY()][p.getZ()];
    }

    Iterable<Position> positions() {
        final List<Position> all = new ArrayList<>();
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[x].length; y++) {
                for (int z = 0; z < solid[x][y].length; z++) {
                    all.add(new Position(x, y, z));
                }
            }
        }
        return all;
    }
}

class Cavity {
    private long weight;
    private boolean open;

    void addWeight(final long more) {
        weight += more;
    }

    void markOpen() {
        open = true;
    }

    long getWeight() {
        return weight;
    }

    boolean isOpen() {
        return open;
    }
}

class CavityDetector {
    private final EnumSet<Direction> neighbourhood;

    CavityDetector(final EnumSet<Direction> neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    Collection<Cavity> detect(final CastingScan scan) {
        final Collection<Cavity> found = new ArrayList<>();
        for (final Position position : scan.positions()) {
            if (scan.isEmpty(position)) {
                final Cavity cavity = explore(scan, position);
                if (!cavity.isOpen()) {
                    found.add(cavity);
                }
            }
        }
        return found;
    }

    private Cavity explore(final CastingScan scan, final Position origin) {
        final Cavity cavity = new Cavity();
        final Deque<Position> pending = new ArrayDeque<>();
        scan.fill(origin);
        pending.push(origin);
        while (!pending.isEmpty()) {
            final Position position = pending.pop();
            cavity.addWeight(scan.weightAt(position));
            for (final Direction direction : neighbourhood) {
                final Position neighbour = direction.from(position);
                if (!scan.contains(neighbour)) {
                    cavity.markOpen();
                } else if (scan.isEmpty(neighbour)) {
                    scan.fill(neighbour);
                    pending.push(neighbour);
                }
            }
        }
        return cavity;
    }
}
