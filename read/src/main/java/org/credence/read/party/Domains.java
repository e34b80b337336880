package org.credence.read.party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.jspecify.annotations.Nullable;

/// The states and organizations to whose organs an internet domain belongs: "gov.uk", "mfa.gov.lv", "state.gov",
/// "nato.int".
final class Domains {
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,6}");

    /// Labels that registries keep for governments, and those by which foreign ministries go.
    private static final Set<String> OF_STATES = Set.of(
            "gov",
            "gouv",
            "gob",
            "gub",
            "govt",
            "gv",
            "go",
            "gc",
            "government",
            "mfa",
            "mofa",
            "mae",
            "mzv",
            "um",
            "diplo",
            "diplomatie");

    private Domains() {}

    /// Whose organ publishes under a domain; nobody where it is no domain or not a government's.
    static Optional<Party> owner(String domain, PartyRegister register, @Nullable LocalDate day) {
        String name = domain.strip().toLowerCase(Locale.ROOT);
        if (!DOMAIN.matcher(name).matches()) {
            return Optional.empty();
        }
        List<String> labels = Arrays.asList(name.split("\\.", -1));
        String last = labels.getLast();
        String owner = labels.get(labels.size() - 2);
        if (last.equals("gov") || last.equals("mil")) {
            return register.findParty(new PartyId("USA"));
        }
        boolean ofState = labels.subList(0, labels.size() - 1).stream().anyMatch(OF_STATES::contains);
        return ofState
                ? register.resolve(last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT), day).stream()
                        .map(found -> register.partyOf(found.party()))
                        .filter(party -> party.kind() != PartyKind.ORGANIZATION)
                        .findFirst()
                : Set.of("int", "org", "eu").contains(last)
                        ? organization(owner.equals("europa") ? "EU" : owner.toUpperCase(Locale.ROOT), register, day)
                        : Optional.empty();
    }

    private static Optional<Party> organization(String acronym, PartyRegister register, @Nullable LocalDate day) {
        return register.resolve(acronym, day).stream()
                .map(found -> register.partyOf(found.party()))
                .filter(party -> party.kind() == PartyKind.ORGANIZATION)
                .findFirst();
    }
}
