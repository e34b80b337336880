/// The date expressions of a sentence and the days they mean.
///
/// Start at [DateFinder]: it finds the words by a grammar over `date-words.tsv`; [DateResolver] then counts the days
/// from the day of publication. One grammar, two renderings: the `When` of a claim, and TIMEX3 by [TimeFinder], which
/// adds what tells no day (lengths, repetitions, "now").
@NullMarked
package org.credence.read.when;

import org.jspecify.annotations.NullMarked;
