package hone.hostile;

import hone.sandbox.Processes;
import hone.task.Deadline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the processes of the whole machine. After a judging there may be the compile worker, the standbys and what was
 * there before; no other child of this process, no worker whose owner is gone, and nothing with the mark in its command.
 */
final class Census {
    /** Two for the problem at hand and two for the one before. */
    private static final int STANDBYS = 4;
    /** What runs in a run worker, or in the stage before it, is of this package. */
    private static final String WORKERS_MAIN = " hone.worker.";

    /** One look may fall between the end of one process and the start of the next. */
    private static final Duration SECOND_LOOK = Duration.ofMillis(20);

    private final Duration patience;
    private final Path workerJar;
    private final String mark;
    private final long self = ProcessHandle.current().pid();
    private final Set<Long> known;

    /**
     * Takes all that is there now for harmless.
     *
     * @param patience how long what is ending may take to end
     * @param workerJar stands in the command of every run worker of this program
     * @param mark what attacks write into the commands of processes they start
     */
    Census(Duration patience, Path workerJar, String mark) {
        this.patience = patience;
        this.workerJar = workerJar;
        this.mark = mark;
        this.known = ProcessHandle.allProcesses().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    /** Those that should not be there, once all that is ending has ended; the marked ones are ended. */
    List<String> strangers() throws InterruptedException {
        Deadline deadline = Deadline.after(patience);
        List<String> strangers = look();
        boolean clean = false;
        while (!deadline.passed()) {
            boolean cleanBefore = clean;
            clean = strangers.isEmpty();
            if (clean && cleanBefore) {
                return strangers;
            }
            Thread.sleep(SECOND_LOOK.toMillis());
            strangers = look();
        }
        endMarked();
        return strangers;
    }

    private List<String> look() {
        List<String> strangers = new ArrayList<>();
        int runWorkers = 0;
        int compileWorkers = 0;
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            if (process.pid() == self || known.contains(process.pid()) || !Processes.isRunning(process.pid())) {
                continue;
            }
            String command = command(process);
            boolean child =
                    process.parent().filter(parent -> parent.pid() == self).isPresent();
            String shown = process.pid() + " " + command.substring(0, Math.min(command.length(), 300));
            if (command.contains(mark)) {
                strangers.add("a process that a submission started: " + shown);
            } else if (command.contains(workerJar.toString()) && command.contains(WORKERS_MAIN)) {
                if (!child && !hasAnotherOwner(process)) {
                    strangers.add("a run worker that nobody owns: " + shown);
                } else if (!child) {
                    continue;
                } else if (++runWorkers > STANDBYS) {
                    strangers.add("a run worker too many: " + shown);
                }
            } else if (child && command.contains("hone.compile.CompileWorkerMain")) {
                if (++compileWorkers > 1) {
                    strangers.add("a compile worker too many: " + shown);
                }
            } else if (child || isDescendant(process)) {
                strangers.add("a child of ours: " + shown);
            }
        }
        return strangers;
    }

    /** Another program of ours beside this one, such as the tests' own second process, has workers too. */
    private static boolean hasAnotherOwner(ProcessHandle worker) {
        return worker.parent()
                .filter(parent -> parent.pid() != 1 && command(parent).contains("java"))
                .isPresent();
    }

    private static boolean isDescendant(ProcessHandle process) {
        return ProcessHandle.current().descendants().anyMatch(process::equals);
    }

    /** Whole, where the system tells; what the JDK tells ends after a page. */
    private static String command(ProcessHandle process) {
        try {
            Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            // No such system, or gone in between.
            return process.info().commandLine().orElse("");
        }
    }

    private void endMarked() {
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self && command(process).contains(mark))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
