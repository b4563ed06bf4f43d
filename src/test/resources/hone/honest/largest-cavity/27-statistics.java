// style: groupingBy roots with summingLong, filtering, Map.Entry streams over a union-find in a lambda
class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        int nx = solid.length, ny = solid[0].length, nz = solid[0][0].length, n = nx * ny * nz;
        int[] parent = IntStream.rangeClosed(0, n).toArray();
        IntUnaryOperator root = cell -> {
            while (cell != parent[cell]) cell = parent[cell] = parent[parent[cell]];
            return cell;
        };
        IntBinaryOperator join = (a, b) -> {
            int one = root.applyAsInt(a), other = root.applyAsInt(b);
            return parent[Math.min(one, other)] = Math.max(one, other);
        };
        IntPredicate empty = cell -> !solid[cell / nz / ny][cell / nz % ny][cell % nz];
        IntPredicate surface = cell -> {
            int x = cell / nz / ny, y = cell / nz % ny, z = cell % nz;
            return x == 0 || y == 0 || z == 0 || x == nx - 1 || y == ny - 1 || z == nz - 1;
        };
        IntStream.range(0, n).filter(empty).filter(surface).forEach(cell -> join.applyAsInt(cell, n));
        IntStream.of(1, nz, ny * nz).forEach(step -> IntStream.range(0, n - step)
                .filter(empty)
                .filter(cell -> empty.test(cell + step))
                .filter(cell -> step != 1 || cell % nz + 1 < nz)
                .filter(cell -> step != nz || ny == 1 || cell / nz % ny + 1 < ny)
                .forEach(cell -> join.applyAsInt(cell, cell + step)));
        return IntStream.range(0, n)
                .filter(empty)
                .boxed()
                .collect(Collectors.groupingBy(
                        root::applyAsInt,
                        Collectors.summingLong(cell -> weight[cell / nz / ny][cell / nz % ny][cell % nz])))
                .entrySet()
                .stream()
                .filter(group -> group.getKey() != n)
                .map(Map.Entry::getValue)
                .reduce(0L, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }
}
