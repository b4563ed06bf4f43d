// style: an ArrayList of Short first, an array in the end, iterators
class Solution {
    public short[] decode(short first, byte[] deltas) {
        List<Short> list = new ArrayList<Short>();
        list.add(first);
        for (byte delta : deltas) {
            Short last = list.get(list.size() - 1);
            list.add(Short.valueOf((short) (last.shortValue() + delta)));
        }
        short[] result = new short[list.size()];
        ListIterator<Short> it = list.listIterator();
        while (it.hasNext()) {
            int index = it.nextIndex();
            result[index] = it.next();
        }
        return result;
    }
}
