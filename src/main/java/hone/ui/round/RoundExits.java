package hone.ui.round;

import hone.problem.ProblemRef;

/** Ways between rounds and the rest of the window. */
public interface RoundExits {
    /** Shows rounds in place of the workbench. */
    void enter();

    /** Shows the workbench, with its work as it was left. */
    void leave();

    /** Opens a problem in the workbench. */
    void practise(ProblemRef problem);

    /** Opens a problem in the workbench with this source; undo brings the person's own back. */
    void openInWorkbench(ProblemRef problem, String source);
}
