package hone.sandbox;

import java.util.List;

/**
 * How to start a kind of worker. Two equal commands start workers that can stand in for each other.
 *
 * @param role for people, such as "run worker"
 * @param command the program and its arguments
 * @param maxFrameBytes longest frame body taken from it
 * @param confinement what the operating system is to hold it to
 */
public record WorkerCommand(String role, List<String> command, int maxFrameBytes, Confinement confinement) {
    public WorkerCommand {
        command = List.copyOf(command);
    }

    /** A worker that runs nothing foreign and needs no holding. */
    public WorkerCommand(String role, List<String> command, int maxFrameBytes) {
        this(role, command, maxFrameBytes, Confinement.NONE);
    }
}
