package org.credence.bench.task;

import java.io.IOException;

/// One thing that Credence reads, asked for in the form of a test set: a file or folder in, a file or folder out.
public interface Task {
    /// As on the command line: `dates`.
    String name();

    /// What goes in and what comes out, for the help.
    String description();

    /// Reads the whole input and writes the whole output.
    ///
    /// @throws Fault if the input is not what the task reads
    void run(Job job) throws IOException;
}
