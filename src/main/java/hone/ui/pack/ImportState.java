package hone.ui.pack;

import hone.problem.Fault;
import hone.problem.PackContents;
import hone.problem.PackHeader;
import java.util.Optional;

/** Where an import stands. */
public sealed interface ImportState {
    /** Nothing is under way and there is nothing to tell. */
    record Idle() implements ImportState {}

    /**
     * Under way.
     *
     * @param source the name of the file or folder
     * @param share how much is done, 0 to 1; negative while that is unknown
     * @param step what is being done now, such as "Unpacking, 312 of 1,204 files"
     */
    record Running(String source, double share, String step) implements ImportState {}

    /**
     * It has been unpacked and waits for the person's word; nothing has been added yet.
     *
     * @param arriving what it holds
     * @param there the pack with the same id that is here, which it would replace
     */
    record Asking(PackContents arriving, Optional<PackHeader> there) implements ImportState {
        /** In one line, for where there is no room for more. */
        public String inWords() {
            return there.map(pack -> "The pack " + pack.inWords() + " is here already.")
                    .orElseGet(
                            () -> "The pack " + arriving.header().inWords() + " has been looked at and can be added.");
        }
    }

    /**
     * A pack came in.
     *
     * @param problems how many it has, broken ones too
     * @param broken how many of them cannot be read
     * @param replaced whether it took the place of another
     */
    record Imported(PackHeader pack, int problems, int broken, boolean replaced) implements ImportState {
        /** Such as "Imported Sorting week: 14 problems, 1 broken". */
        public String inWords() {
            String count = problems == 0 ? "no problems" : problems == 1 ? "1 problem" : problems + " problems";
            String odd = broken == 0 ? "" : ", " + broken + " broken";
            return (replaced ? "Replaced " : "Imported ") + pack.title() + ": " + count + odd;
        }
    }

    /**
     * It was refused, or failed; nothing has changed.
     *
     * @param source the name of the file or folder
     * @param what is wrong, as a sentence
     * @param place the entry or file that is to blame, with line and column; empty where it is the source itself
     */
    record Refused(String source, String what, Optional<String> place) implements ImportState {
        static Refused of(String source, Fault fault) {
            String message = fault.message();
            String sentence = message.isEmpty()
                    ? "It cannot be imported."
                    : Character.toUpperCase(message.charAt(0)) + message.substring(1);
            Optional<String> place = fault.file()
                    .filter(file -> !file.equals(source))
                    .map(file -> {
                        String line = fault.line().isPresent()
                                ? ", line " + fault.line().getAsInt()
                                : "";
                        return file
                                + line
                                + (fault.column().isPresent()
                                        ? ", column " + fault.column().getAsInt()
                                        : "");
                    });
            return new Refused(source, sentence.endsWith(".") ? sentence : sentence + ".", place);
        }

        /** In one line, for where there is no room for more. */
        public String inWords() {
            return source + " was not imported. "
                    + place.map(where -> where + ": ").orElse("") + what;
        }
    }
}
