// expect: DENIED; without: RTE
// Builds a whole result with the worker's own classes and sends it under every ticket it can think of.
class Solution {
    long total(int[] numbers) throws Exception {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        Class<?> result = loader.loadClass("hone.wire.CaseResult");
        Class<?> ending = loader.loadClass("hone.wire.CaseResult$Ending");
        var make = result.getDeclaredConstructors()[0];
        var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        for (int ticket = 0; ticket < 4; ticket++) {
            Object made = make.newInstance(
                    ticket, ending.getEnumConstants()[0], new byte[] {3, 12}, "", "", List.of(), 1L, 1L, 0L, new byte[0], false);
            Object frame = result.getMethod("toFrame").invoke(made);
            byte[] body = (byte[]) frame.getClass().getMethod("body").invoke(frame);
            out.writeByte(67);
            out.writeInt(body.length);
            out.write(body);
        }
        return 0;
    }
}
