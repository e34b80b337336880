@NullMarked
package org.credence.bench.task;

import org.jspecify.annotations.NullMarked;
