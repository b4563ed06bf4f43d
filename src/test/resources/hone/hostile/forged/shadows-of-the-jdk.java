// expect: AC; problem: say-it
// Declares its own Integer, System, Object, Record, Override and List, and still says what it should.
class Solution {
    String say(String text) {
        System.out.println("who is this?");
        Integer one = new Integer();
        Object thing = new Object();
        return text.equals("the password") || text.startsWith("the other")
                ? null
                : one.hashCode() == thing.hashCode() ? "" : text;
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

class System {
    static PrintStream out = java.lang.System.out;
}

class Record {}

interface List {}
