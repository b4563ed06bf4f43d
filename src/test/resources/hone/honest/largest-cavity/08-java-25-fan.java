// style: Java 25 fan: nested record patterns, sealed groups, switch on types, unnamed parts of a pattern
import module java.base;

class Solution {
    record At(int x, int y, int z) {}

    record Cell(At at, int weight) {}

    sealed interface Group permits Open, Closed {
        default Group with(Cell cell, boolean surface) {
            return switch (this) {
                case Open open -> open;
                case Closed(_) when surface -> new Open();
                case Closed(var sum) when cell instanceof Cell(_, int more) -> new Closed(sum + more);
                case Closed _ -> throw new AssertionError();
            };
        }
    }

    record Open() implements Group {}

    record Closed(long sum) implements Group {}

    private record Box(boolean[][][] solid, int[][][] weight) {
        Optional<Cell> take(int x, int y, int z) {
            if (Math.min(x, Math.min(y, z)) < 0
                    || x >= solid.length || y >= solid[x].length || z >= solid[x][y].length
                    || solid[x][y][z]) {
                return Optional.empty();
            }
            solid[x][y][z] = true;
            return Optional.of(new Cell(new At(x, y, z), weight[x][y][z]));
        }

        boolean surface(At at) {
            return switch (at) {
                case At(var x, _, _) when x % (solid.length - 1 == 0 ? 1 : solid.length - 1) == 0 -> true;
                case At(_, var y, _) when y == 0 || y == solid[0].length - 1 -> true;
                case At(_, _, var z) -> z == 0 || z == solid[0][0].length - 1;
            };
        }

        Group explore(Cell first) {
            Group group = new Closed(0);
            var open = new ArrayDeque<>(List.of(first));
            while (open.pollLast() instanceof Cell(At(var x, var y, var z), _) && new At(x, y, z) instanceof At at) {
                group = group.with(new Cell(at, weight[x][y][z]), surface(at));
                for (var d = -1; d <= 1; d += 2) {
                    take(x + d, y, z).ifPresent(open::addLast);
                    take(x, y + d, z).ifPresent(open::addLast);
                    take(x, y, z + d).ifPresent(open::addLast);
                }
            }
            return group;
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        var box = new Box(solid, weight);
        var best = 0L;
        for (var x = 0; x < solid.length; x++) {
            for (var y = 0; y < solid[x].length; y++) {
                for (var z = 0; z < solid[x][y].length; z++) {
                    best = switch (box.take(x, y, z).map(box::explore).orElseGet(Open::new)) {
                        case Open() -> best;
                        case Closed(var sum) -> Math.max(best, sum);
                    };
                }
            }
        }
        return best;
    }
}
