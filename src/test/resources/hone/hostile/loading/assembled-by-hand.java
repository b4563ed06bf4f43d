// expect: DENIED; without: RTE
// Assembles a class that exits, with the JDK's own class-file library, and makes it a hidden class.
import java.lang.classfile.ClassFile;
import java.lang.constant.*;
import java.lang.invoke.MethodHandles;

class Solution {
    long total(int[] numbers) throws Throwable {
        ClassDesc system = ClassDesc.of("java.lang.System");
        byte[] bytes = ClassFile.of().build(ClassDesc.of("Made"), type -> type.withMethodBody(
                "go", MethodTypeDesc.of(ConstantDescs.CD_void), ClassFile.ACC_STATIC | ClassFile.ACC_PUBLIC, code -> code
                        .iconst_5()
                        .invokestatic(system, "exit", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int))
                        .return_()));
        MethodHandles.Lookup hidden = MethodHandles.lookup().defineHiddenClass(bytes, true);
        hidden.findStatic(hidden.lookupClass(), "go", java.lang.invoke.MethodType.methodType(void.class)).invoke();
        return 0;
    }
}
