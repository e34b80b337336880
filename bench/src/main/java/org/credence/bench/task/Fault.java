package org.credence.bench.task;

/// Input that a task cannot read; the message names the file, the place, what was expected and the next step.
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;

    public Fault(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
