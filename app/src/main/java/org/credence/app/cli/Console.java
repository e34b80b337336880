package org.credence.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// Where a run reads and writes. `colored` says whether standard output shows color, `interactive` whether standard
/// error is a terminal that someone watches, `columns` how wide that is.
public record Console(
        InputStream in, OutputStream out, PrintStream err, boolean colored, boolean interactive, int columns) {
    static final String STANDARD_OUTPUT_PROPERTY = "credence.terminal.out";
    static final String STANDARD_ERROR_PROPERTY = "credence.terminal.err";
    static final String COLUMNS_PROPERTY = "credence.terminal.columns";
    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;

    public Console {
        columns = columns < FEWEST_COLUMNS ? USUAL_COLUMNS : columns;
    }

    /// The process's own streams. The launcher says which of them are terminals.
    static Console ofProcess(OutputStream out, PrintStream err) {
        boolean wanted =
                System.getenv("NO_COLOR") == null || System.getenv("NO_COLOR").isEmpty();
        boolean capable = !"dumb".equals(System.getenv("TERM"));
        return new Console(
                System.in,
                out,
                err,
                wanted && capable && Boolean.getBoolean(STANDARD_OUTPUT_PROPERTY),
                Boolean.getBoolean(STANDARD_ERROR_PROPERTY),
                Integer.getInteger(COLUMNS_PROPERTY, USUAL_COLUMNS));
    }
}
