package org.credence.bench;

/// The task cannot go on; the message says what was expected, what was found and the next step.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;

    Failure(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
