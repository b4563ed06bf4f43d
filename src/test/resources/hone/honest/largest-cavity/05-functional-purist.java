// style: functional purist: frontiers as streams of cells, partitioned by whether they touch the surface
class Solution {
    record Cell(int x, int y, int z) {
        Stream<Cell> around() {
            return Stream.of(
                    new Cell(x - 1, y, z), new Cell(x + 1, y, z),
                    new Cell(x, y - 1, z), new Cell(x, y + 1, z),
                    new Cell(x, y, z - 1), new Cell(x, y, z + 1));
        }
    }

    record Group(long weight, boolean open) {
        static final Group NONE = new Group(0, false);

        Group plus(Group other) {
            return new Group(weight + other.weight, open | other.open);
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        Predicate<Cell> inside = c -> c.x() >= 0 && c.x() < solid.length
                && c.y() >= 0 && c.y() < solid[0].length
                && c.z() >= 0 && c.z() < solid[0][0].length;
        Set<Cell> empty = IntStream.range(0, solid.length)
                .boxed()
                .flatMap(x -> IntStream.range(0, solid[x].length)
                        .boxed()
                        .flatMap(y -> IntStream.range(0, solid[x][y].length)
                                .filter(z -> !solid[x][y][z])
                                .mapToObj(z -> new Cell(x, y, z))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Function<Cell, Group> own = c -> new Group(weight[c.x()][c.y()][c.z()], !c.around().allMatch(inside));
        return Stream.generate(() -> empty.stream().findFirst())
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .map(first -> Stream.iterate(
                                Stream.of(first).filter(empty::remove).toList(),
                                frontier -> !frontier.isEmpty(),
                                frontier -> frontier.stream().flatMap(Cell::around).filter(empty::remove).toList())
                        .flatMap(List::stream)
                        .map(own)
                        .reduce(Group.NONE, Group::plus))
                .filter(group -> !group.open())
                .mapToLong(Group::weight)
                .max()
                .orElse(0);
    }
}
