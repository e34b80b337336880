package org.credence.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.EventType;
import org.credence.model.Family;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.Span;
import org.credence.model.When;
import org.credence.parse.ParsedSentence;
import org.credence.read.factuality.FactualityReader;
import org.credence.read.factuality.Governance;
import org.credence.read.factuality.Governors;
import org.credence.read.frame.Entry;
import org.credence.read.frame.Lexicon;
import org.credence.read.party.Descriptions;
import org.credence.read.party.Discourse;
import org.credence.read.party.Parties;
import org.credence.read.party.PartyRegister;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.PropositionFinder;
import org.credence.read.proposition.Tree;
import org.credence.read.when.DateFinder;

/// From the propositions of a sentence to the claims it makes. Start at [#claims].
///
/// The lexicon proposes entries, [DraftMaker] fills their roles, [ClaimBuilder] adds modality, days and speakers.
public final class ClaimMaker {
    /// Acts whose parties are "the two" of what follows.
    private static final Set<Family> TOGETHER = Set.of(Family.CONTACTS, Family.AGREEMENTS, Family.RELATIONS);

    private final PartyRegister register;
    private final Lexicon lexicon;
    private final Governors governors;
    private final Descriptions descriptions;
    private final DateFinder dates;

    public ClaimMaker(
            PartyRegister register, Lexicon lexicon, Governors governors, Descriptions descriptions, DateFinder dates) {
        this.register = register;
        this.lexicon = lexicon;
        this.governors = governors;
        this.descriptions = descriptions;
        this.dates = dates;
    }

    /// All claims of a sentence in the order of their triggers. `discourse` is what the document said before and takes
    /// up what is said now; `before` are the claims made so far.
    public List<Claim> claims(Document document, ParsedSentence parsed, Discourse discourse, List<Claim> before) {
        Tree tree = new Tree(parsed);
        Reading reading = new Reading(parts(document, tree, discourse), before);
        List<Proposition> propositions = new PropositionFinder(tree).find();
        propositions.stream().filter(proposition -> !proposition.nominal()).forEach(reading::read);
        propositions.stream().filter(Proposition::nominal).forEach(reading::read);
        propositions.stream().filter(proposition -> !proposition.nominal()).forEach(reading::takeUp);
        reading.rememberDays();
        return withoutUrged(reading.made).stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.trigger().span()))
                .toList();
    }

    private SentenceParts parts(Document document, Tree tree, Discourse discourse) {
        Parties parties = new Parties(register, descriptions, discourse, tree);
        parties.introducePersons();
        Governance governance = new Governance(tree, governors);
        return new SentenceParts(
                document,
                tree,
                parties,
                discourse,
                new RoleFiller(parties),
                new FactualityReader(tree, governors),
                governance,
                new Speakers(tree, parties, governors, new RunningSpeech(document, discourse)),
                new Days(
                        tree,
                        governance,
                        lexicon,
                        dates,
                        document.published(),
                        discourse.findLastDate().orElse(null),
                        discourse.findSides().isPresent()),
                new DetailReader(tree, parties));
    }

    /// What is urged is told by the urging, not once more as a recognition demanded (vocabulary: one code for one
    /// thing).
    private static List<Claim> withoutUrged(List<Claim> claims) {
        boolean urges = claims.stream()
                .anyMatch(claim ->
                        claim.act() == ActType.URGE_RECOGNITION || claim.act() == ActType.URGE_NON_RECOGNITION);
        return claims.stream()
                .filter(claim -> !(urges && claim.modality() == Modality.DEMANDED && isUrged(claim)))
                .filter(claim -> !isDeclined(claim, claims))
                .filter(claim -> !isToldByAct(claim, claims))
                .filter(claim -> !isDemandedOf(claim, claims))
                .toList();
    }

    /// "agreed to exchange ambassadors", "threatened to expel the envoy": the act says of which type it is.
    private static boolean isToldByAct(Claim event, List<Claim> claims) {
        return event.act() == null
                && claims.stream()
                        .anyMatch(claim -> claim.act() != null
                                && claim.type() == event.type()
                                && parties(claim).equals(parties(event)));
    }

    /// "asked Peru to help Chile": the request is told, of Peru; Peru itself asks nothing.
    private static boolean isDemandedOf(Claim event, List<Claim> claims) {
        return event.act() == null
                && event.modality() == Modality.DEMANDED
                && claims.stream()
                        .anyMatch(claim -> claim.act() == null
                                && claim.type() == EventType.REQUEST
                                && claim.modality() != Modality.DEMANDED
                                && spans(claim.recipients()).equals(spans(event.actors())));
    }

    private static Set<Span> spans(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.words().span()).collect(Collectors.toSet());
    }

    private static Set<PartyId> parties(Claim claim) {
        return Stream.of(claim.actors(), claim.recipients())
                .flatMap(role -> Claim.partiesOf(role).stream())
                .collect(Collectors.toSet());
    }

    /// "rejected calls to recognize": told by the refusal, not once more as a recognition that was not.
    private static boolean isDeclined(Claim claim, List<Claim> claims) {
        return recognizes(claim)
                && claim.modality() == Modality.DENIED
                && claims.stream()
                        .anyMatch(other -> other.act() == ActType.DECLINE_RECOGNITION
                                && other.modality() == Modality.ASSERTED
                                && !other.trigger().text().startsWith("recogni")
                                && Claim.partiesOf(other.recipients()).equals(Claim.partiesOf(claim.recipients())));
    }

    private static boolean isUrged(Claim claim) {
        return recognizes(claim) || claim.act() == ActType.WITHDRAW_RECOGNITION;
    }

    private static boolean recognizes(Claim claim) {
        return claim.act() != null && ClaimBuilder.recognizes(claim.act());
    }

    /// The claims of one sentence on their way.
    private final class Reading {
        private final SentenceParts parts;
        private final Discourse discourse;
        private final DraftMaker drafts;
        private final ClaimBuilder builder;
        private final TakenUp takenUp;
        private final Exceptions exceptions;
        private final List<Claim> known;
        private final List<Claim> made = new ArrayList<>();
        private final Set<Integer> usedUp = new HashSet<>();

        Reading(SentenceParts parts, List<Claim> before) {
            this.parts = parts;
            this.discourse = parts.discourse();
            this.known = new ArrayList<>(before);
            this.drafts = new DraftMaker(parts, known);
            this.builder = new ClaimBuilder(parts);
            this.takenUp = new TakenUp(parts);
            this.exceptions = new Exceptions(parts);
        }

        /// Verbs first: "withdrew its recognition of X" is one act, not also a recognition.
        void read(Proposition proposition) {
            if (proposition.nominal() && usedUp.contains(proposition.word())) {
                return;
            }
            first(proposition, _ -> true);
            for (Proposition other : proposition.withOtherObjects()) {
                Set<ActType> told = toldAt(proposition.word());
                first(other, entry -> entry.asksForObject() && entry.act() != null && !told.contains(entry.act()));
            }
        }

        /// "Chile did so as well": what was told before, of someone else.
        void takeUp(Proposition proposition) {
            takenUp.draft(proposition, known).ifPresent(this::take);
        }

        private void first(Proposition proposition, Predicate<Entry> wanted) {
            for (Entry entry : lexicon.fitting(proposition)) {
                List<Draft> filled = wanted.test(entry) ? drafts.drafts(proposition, entry) : List.of();
                filled.forEach(this::take);
                if (!filled.isEmpty() && !entry.is("also")) {
                    return;
                }
            }
        }

        private Set<ActType> toldAt(int word) {
            int start = parts.tree().token(word).span().start();
            return made.stream()
                    .filter(claim -> claim.trigger().span().start() == start && claim.act() != null)
                    .map(Claim::act)
                    .collect(Collectors.toSet());
        }

        /// A sentence whose claims are not dated, or that makes none, may still tell the day of what follows.
        void rememberDays() {
            List<When> days = parts.days().told();
            discourse.rememberDays(parts.tree().sentence().sentence().index(), days);
            boolean dated = made.stream().anyMatch(claim -> claim.when().span() != null);
            if (!dated && !days.isEmpty()) {
                discourse.rememberDate(Objects.requireNonNull(days.getLast().span()));
            }
        }

        private void take(Draft draft) {
            draft.entry().conditions().stream()
                    .filter(condition -> !condition.absent() && !draft.entry().is("sharing"))
                    .forEach(condition -> usedUp.addAll(condition.path().from(draft.proposition())));
            List<Claim> claims = new ArrayList<>(builder.claims(draft));
            exceptions.from(draft, claims).ifPresent(other -> claims.addAll(builder.claims(other)));
            made.addAll(claims);
            known.addAll(claims);
            if (draft.entry().act() != null
                    && TOGETHER.contains(draft.entry().act().family())
                    && (draft.entry().act() != ActType.HOST
                            || draft.recipients().stream().anyMatch(guest -> guest.office() != null))) {
                discourse.rememberTogether(
                        parts.tree().sentence().sentence().index(),
                        Stream.concat(draft.actors().stream(), draft.recipients().stream())
                                .toList());
            }
            if (!draft.actors().isEmpty() && draft.entry().act() != null) {
                discourse.rememberActor(draft.actors().getFirst());
            }
            if (draft.entry().act() == ActType.VISIT && draft.recipients().size() == 1) {
                discourse.rememberHost(draft.recipients().getFirst());
            }
            claims.stream()
                    .map(Claim::when)
                    .map(When::span)
                    .filter(Objects::nonNull)
                    .forEach(discourse::rememberDate);
        }
    }
}
