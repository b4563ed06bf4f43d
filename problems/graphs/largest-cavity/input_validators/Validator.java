public class Validator {
    public static String check(Object[] input) {
        boolean[][][] solid = (boolean[][][]) input[0];
        int[][][] weight = (int[][][]) input[1];
        if (solid.length < 1 || solid[0].length < 1 || solid[0][0].length < 1) {
            return "a length of the block is 0";
        }
        int sizeY = solid[0].length;
        int sizeZ = solid[0][0].length;
        if ((long) solid.length * sizeY * sizeZ > 40_000) {
            return "there are " + solid.length + " times " + sizeY + " times " + sizeZ + " cells";
        }
        if (weight.length != solid.length) {
            return "solid and weight have different lengths along x";
        }
        for (int x = 0; x < solid.length; x++) {
            if (solid[x].length != sizeY || weight[x].length != sizeY) {
                return "the length along y is not the same everywhere";
            }
            for (int y = 0; y < sizeY; y++) {
                if (solid[x][y].length != sizeZ || weight[x][y].length != sizeZ) {
                    return "the length along z is not the same everywhere";
                }
                for (int each : weight[x][y]) {
                    if (each < 0 || each > 1_000_000_000) {
                        return "a cell has the weight " + each;
                    }
                }
            }
        }
        return null;
    }
}
