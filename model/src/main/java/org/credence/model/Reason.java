package org.credence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Why a value is what it is: a tree whose leaves are claims with their quotes, the register, or silence.
///
/// Built by the code that decides. Surfaces render it with one exhaustive switch.
public sealed interface Reason {
    /// What this rests on, in the order in which it is to be shown.
    default List<Reason> children() {
        return List.of();
    }

    /// A rule decided: what it says here, what it rests on and what it set aside.
    record ByRule(RuleId rule, String says, List<Reason> from, List<Reason> overrode) implements Reason {
        public ByRule {
            from = List.copyOf(from);
            overrode = List.copyOf(overrode);
        }

        @Override
        public List<Reason> children() {
            return from;
        }
    }

    /// An act, told by the claims below it.
    record ByAct(Act act) implements Reason {
        @Override
        public List<Reason> children() {
            return act.claims().stream().<Reason>map(ByClaim::new).toList();
        }
    }

    /// A sentence of a document.
    record ByClaim(Claim claim) implements Reason {}

    /// What the register of parties says, with its source.
    record ByRegister(PartyId party, String says, String source) implements Reason {}

    /// What is said of a party linked to the one asked about.
    record ByLink(Link link, Reason of) implements Reason {
        @Override
        public List<Reason> children() {
            return List.of(of);
        }
    }

    /// A person decided, and why.
    record ByDecision(String person, Instant at, String says, List<Reason> from) implements Reason {
        public ByDecision {
            from = List.copyOf(from);
        }

        @Override
        public List<Reason> children() {
            return from;
        }
    }

    /// Nothing was said up to that day, in what was known at that instant (`Instant.MAX` for all that was read).
    record NothingOnRecord(LocalDate upTo, Instant knownAt) implements Reason {}
}
