package org.credence.read.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A word that attributes: what kind of statement it makes and where its content stands. Data: `cues.tsv`.
///
/// @param takes names of complements (`that`, `obj` …) and prepositions
record Cue(Kind kind, Set<String> takes) {
    /// What the source does.
    enum Kind {
        SAY,
        ASK,
        PROMISE,
        THINK,
        /// A text, a study or a figure that says so.
        SHOW,
        /// It looks so, to nobody in particular: "seems to be leaving".
        SEEM,
        /// Takes a stand on something: praise, blame, support.
        JUDGE
    }

    static final Cue ACCORDING = new Cue(Kind.SAY, Set.of("that", "quote"));

    Cue {
        takes = Set.copyOf(takes);
    }

    static Cue parse(String kind, String takes) {
        return new Cue(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Set.of(takes.split(" ", -1)));
    }

    Cue with(Cue other) {
        Set<String> all = new HashSet<>(takes);
        all.addAll(other.takes);
        return new Cue(kind, all);
    }

    boolean takes(String complement) {
        return takes.contains(complement);
    }
}
