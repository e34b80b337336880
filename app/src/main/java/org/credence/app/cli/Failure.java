package org.credence.app.cli;

/// The run cannot go on; the message says what was expected, what was found and the next step.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
