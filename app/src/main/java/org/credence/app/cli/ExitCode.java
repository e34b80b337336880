package org.credence.app.cli;

/// What the program returns to the shell.
final class ExitCode {
    static final int DONE = 0;
    /// Failed, or done with problems.
    static final int PROBLEMS = 1;

    static final int WRONG_USE = 2;

    private ExitCode() {}
}
