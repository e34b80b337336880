package org.credence.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.credence.model.Mention;
import org.credence.read.frame.Entry;
import org.credence.read.proposition.Proposition;

/// An entry of the lexicon that fits a proposition, with the roles it found.
record Draft(
        Proposition proposition, Entry entry, List<Mention> actors, List<Mention> recipients, List<Mention> objects) {
    int word() {
        return proposition.word();
    }

    Draft withActors(List<Mention> some) {
        return new Draft(proposition, entry, some, recipients, objects);
    }

    Draft withRecipients(List<Mention> some) {
        return new Draft(proposition, entry, actors, some, objects);
    }

    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>(actors);
        all.addAll(recipients);
        all.addAll(objects);
        return all;
    }
}
