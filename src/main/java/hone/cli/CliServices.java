package hone.cli;

import hone.judge.CaseJudge;
import hone.judge.GrowthMeter;
import hone.judge.SafetyReport;
import hone.judge.Submission;
import hone.judge.WorkMeter;
import hone.problem.KnownPacks;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.proof.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the commands need of the rest of the program. */
public interface CliServices {
    /** The packs that are known without being named, the built-in one first. */
    KnownPacks known();

    /**
     * Reads the pack in a folder or a zip archive. An archive is unpacked for as long as the command runs.
     *
     * @throws PackException if it cannot be read, or is an archive that is refused
     */
    Pack read(Path place) throws PackException;

    /**
     * The judge, started when first asked for, with workers ready for the submission.
     */
    CaseJudge judge(Submission submission);

    /** Measures growth with what {@link #judge} has started. */
    GrowthMeter growth();

    /** Counts work, once there is a judge. */
    WorkMeter work();

    /**
     * What proving a pack and grading a class need, started when first asked for.
     *
     * @param jobs how many judgings there will be at once, at least 1
     */
    Workshop workshop(int jobs);

    /** Where a check of a pack notes what it has finished; empty if it is noted nowhere. */
    Optional<Path> checkState(Pack pack);

    /**
     * Tries which protections hold.
     *
     * @throws IOException if the trying itself fails
     */
    SafetyReport safety() throws IOException, InterruptedException;
}
