package org.credence.read.claim;

import org.credence.model.Document;
import org.credence.read.factuality.FactualityReader;
import org.credence.read.factuality.Governance;
import org.credence.read.party.Discourse;
import org.credence.read.party.Parties;
import org.credence.read.proposition.Tree;

/// One sentence at work: its tree and all that needs it.
record SentenceParts(
        Document document,
        Tree tree,
        Parties parties,
        Discourse discourse,
        RoleFiller roles,
        FactualityReader factuality,
        Governance governance,
        Speakers speakers,
        Days days,
        DetailReader details) {}
