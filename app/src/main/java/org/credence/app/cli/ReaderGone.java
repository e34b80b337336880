package org.credence.app.cli;

/// Who read standard output has enough (`| head`): the run ends, and there is nothing to say.
final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReaderGone(Throwable cause) {
        super(cause);
    }
}
