package org.credence.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.credence.model.Mention;
import org.credence.read.factuality.Factuality;
import org.credence.read.frame.Entry;
import org.credence.read.proposition.Proposition;
import org.jspecify.annotations.Nullable;

/// An entry of the lexicon that fits a proposition, with the roles it found. `mood` is how it is put where that is told
/// elsewhere, else null.
record Draft(
        Proposition proposition,
        Entry entry,
        List<Mention> actors,
        List<Mention> recipients,
        List<Mention> objects,
        @Nullable Factuality mood) {
    Draft(Proposition proposition, Entry entry, List<Mention> actors, List<Mention> recipients, List<Mention> objects) {
        this(proposition, entry, actors, recipients, objects, null);
    }

    int word() {
        return proposition.word();
    }

    Draft withActors(List<Mention> some) {
        return new Draft(proposition, entry, some, recipients, objects, mood);
    }

    Draft withRecipients(List<Mention> some) {
        return new Draft(proposition, entry, actors, some, objects, mood);
    }

    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>(actors);
        all.addAll(recipients);
        all.addAll(objects);
        return all;
    }
}
