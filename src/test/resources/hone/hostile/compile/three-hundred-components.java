// expect: RTE
// A record of three hundred components: the compiler lets its hidden constructor pass, and the JVM refuses the class.
class Solution {
    record Wide(
        //{{BOMB 300 x long c%i,}}
        long last
    ) {}

    long total(int[] numbers) {
        return new Wide[1].getClass().getComponentType().isRecord() && Wide.class.getEnumConstants() == null ? 0 : hash();
    }

    int hash() {
        Wide none = null;
        return none instanceof Wide(
            //{{BOMB 300 x var v%i,}}
            var v
        ) ? 1 : 0;
    }
}
