// expect: DENIED; without: RTE
// Extends ClassLoader to define a class from bytes.
class Solution {
    static class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    long total(int[] numbers) throws Exception {
        byte[] bytes = Base64.getDecoder().decode("yv66vgAAAD0ABwEABEV2aWwHAAE=");
        return new Loader().define(bytes).getMethods().length;
    }
}
