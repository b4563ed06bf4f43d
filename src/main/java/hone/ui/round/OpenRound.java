package hone.ui.round;

import hone.practice.round.RoundLog;
import hone.practice.round.RoundSession;
import java.util.List;
import java.util.Optional;

/**
 * A round that is open in the window.
 *
 * @param id names it among the rounds kept
 * @param session what happens in it
 * @param log where that is kept
 * @param papers one a task
 * @param notice what a person must know about it
 */
record OpenRound(String id, RoundSession session, RoundLog log, List<Paper> papers, Optional<String> notice) {
    OpenRound {
        papers = List.copyOf(papers);
    }
}
