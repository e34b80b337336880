package org.credence.app.cli;

/// The command was given something that it cannot work with; the message says what was expected and the next step.
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
