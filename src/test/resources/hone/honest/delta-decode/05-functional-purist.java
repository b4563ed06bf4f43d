// style: functional purist: a scan as a gatherer
class Solution {
    public short[] decode(short first, byte[] deltas) {
        var readings = IntStream.range(0, deltas.length)
                .mapToObj(i -> (int) deltas[i])
                .gather(Gatherers.scan(() -> (int) first, Integer::sum))
                .map(Integer::shortValue)
                .toList();
        var result = new short[readings.size() + 1];
        result[0] = first;
        var place = PrimitiveIterator.OfInt.class.cast(IntStream.iterate(1, i -> i + 1).iterator());
        readings.forEach(reading -> result[place.nextInt()] = reading);
        return result;
    }
}
