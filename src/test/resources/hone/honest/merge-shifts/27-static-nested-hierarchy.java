// style: an abstract template method, two subclasses, a protected hook, super calls and instanceof
class Solution {
    abstract static class Sweep {
        protected final List<int[]> out = new ArrayList<>();

        final int[][] run(int[][] shifts) {
            int[][] copy = new int[shifts.length][];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = (int[]) shifts[i].clone();
            }
            prepare(copy);
            for (int[] shift : copy) {
                visit(shift);
            }
            return out.toArray(new int[out.size()][]);
        }

        protected abstract void prepare(int[][] shifts);

        protected void visit(int[] shift) {
            out.add(shift);
        }
    }

    static class SortedSweep extends Sweep {
        @Override
        protected void prepare(int[][] shifts) {
            Arrays.sort(shifts, new Comparator<int[]>() {
                @Override
                public int compare(int[] a, int[] b) {
                    return Integer.compare(a[0], b[0]);
                }
            });
        }
    }

    static class MergingSweep extends SortedSweep {
        @Override
        protected void visit(int[] shift) {
            int[] last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last == null || shift[0] > last[1]) {
                super.visit(shift);
            } else {
                last[1] = Math.max(last[1], shift[1]);
            }
        }
    }

    public int[][] merge(int[][] shifts) {
        Object sweep = new MergingSweep();
        return sweep instanceof Sweep ? ((Sweep) sweep).run(shifts) : shifts;
    }
}
