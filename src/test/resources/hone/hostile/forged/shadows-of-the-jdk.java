// expect: AC
// Declares its own String, Integer, System, Object, Record and List, and still adds up.
class Solution {
    long total(int[] numbers) {
        System.out.println("who is this?");
        Integer one = new Integer();
        Object thing = new Object();
        String text = new String();
        long total = one.hashCode() - thing.hashCode() + text.length();
        for (int number : numbers) {
            total += number;
        }
        return total;
    }

    @interface Override {}
}

class Integer {
    @java.lang.Override
    public int hashCode() {
        return 1;
    }
}

class Object {
    public int hashCode() {
        return 2;
    }
}

class String {
    int length() {
        return 1;
    }
}

class System {
    static PrintStream out = java.lang.System.out;
}

class Record {}

interface List {}
