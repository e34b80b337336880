/// The tasks of public test sets: each reads one kind of input and writes what Credence reads in it.
@NullMarked
package org.credence.bench.task;

import org.jspecify.annotations.NullMarked;
