package org.credence.app.cli;

import java.time.Clock;
import org.credence.app.Pipeline;

/// What every command of one run is given: where to write, the time, and how to get a pipeline.
record Session(Console console, Clock clock, Pipeline.Loader loader) {}
