package hone.instrument;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** What the table of costs says of a call into the JDK. */
sealed interface Charge {
    /** It costs the same whatever it works on. */
    record Constant(String why) implements Charge {}

    /** Nobody has said. */
    record Unknown() implements Charge {}

    /**
     * A method of {@code hone.counter} works it out.
     *
     * @param owner its class
     * @param type of the method; the last parameter is the line
     * @param words what it wants to know, one a parameter before the line
     */
    record Formula(ClassDesc owner, String name, MethodTypeDesc type, List<Word> words) implements Charge {
        public Formula {
            words = List.copyOf(words);
        }

        /** Whether it can only be asked once the call has returned. */
        boolean wantsResult() {
            return words.contains(Word.RESULT);
        }

        /** Whether it gives back what it was given, to be used in its place. */
        boolean replaces() {
            return !type.returnType().isPrimitive();
        }
    }

    /**
     * A thing that a formula wants to know.
     *
     * @param index 0 for the object that is called, the arguments from 1, {@code -1} for the result
     */
    record Word(int index) {
        static final Word RESULT = new Word(-1);
    }
}
