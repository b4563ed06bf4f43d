// expect: CE
// More than 65,535 places in the table of constants of one class, by numbers in methods that are each small enough.
class Solution {
    long[] m1() {
        return new long[] {
            //{{BOMB 7500 x 1%i,}}
        };
    }

    long[] m2() {
        return new long[] {
            //{{BOMB 7500 x 2%i,}}
        };
    }

    long[] m3() {
        return new long[] {
            //{{BOMB 7500 x 3%i,}}
        };
    }

    long[] m4() {
        return new long[] {
            //{{BOMB 7500 x 4%i,}}
        };
    }

    long[] m5() {
        return new long[] {
            //{{BOMB 7500 x 5%i,}}
        };
    }

    long total(int[] numbers) {
        return m1()[0] + m2()[0] + m3()[0] + m4()[0] + m5()[0];
    }
}
