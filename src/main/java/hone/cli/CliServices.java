package hone.cli;

import hone.judge.CaseJudge;
import hone.judge.SafetyReport;
import hone.judge.Submission;
import hone.problem.Pack;
import hone.problem.PackException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the commands need of the rest of the program. */
public interface CliServices {
    /** The folders of the packs that are known without being named, the built-in one first. */
    List<Path> packFolders();

    /** Reads the pack in a folder. */
    Pack read(Path folder) throws PackException;

    /**
     * The judge, started when first asked for, with workers ready for the submission.
     */
    CaseJudge judge(Submission submission);

    /**
     * Tries which protections hold.
     *
     * @throws IOException if the trying itself fails
     */
    SafetyReport safety() throws IOException, InterruptedException;
}
