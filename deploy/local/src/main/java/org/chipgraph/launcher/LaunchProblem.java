package org.chipgraph.launcher;

/// Something that stops the launcher. The message says what, where and what to do about it.
public final class LaunchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchProblem(String message) {
        super(message);
    }

    public LaunchProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
