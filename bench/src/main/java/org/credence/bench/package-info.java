/// What measures Credence beside CoreNLP, as `./credence-bench`. Start at [org.credence.bench.Main], then
/// [org.credence.bench.Throughput] and [org.credence.bench.Startup].
@NullMarked
package org.credence.bench;

import org.jspecify.annotations.NullMarked;
