package org.credence.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Detail;
import org.credence.model.Document;
import org.credence.model.EventType;
import org.credence.model.Family;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Period;
import org.credence.model.Polarity;
import org.credence.model.Span;
import org.credence.model.Time;
import org.credence.model.TraceStep;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.read.frame.Entry;
import org.credence.read.frame.Lexicon;
import org.credence.read.party.Descriptions;
import org.credence.read.party.Discourse;
import org.credence.read.party.Parties;
import org.credence.read.party.PartyRegister;
import org.credence.read.party.Resolution;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.PropositionFinder;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;
import org.credence.read.when.DateFinder;
import org.jspecify.annotations.Nullable;

/// From the propositions of a sentence to the claims it makes. Start at [#claims].
public final class ClaimMaker {
    private static final Set<String> STATIVE_TAGS = Set.of("VBZ", "VBP");

    private static final Set<Family> BY_WORD =
            Set.of(Family.RECOGNITION, Family.RELATIONS, Family.DESIGNATIONS, Family.SANCTIONS);
    private static final Set<ActType> BY_WORD_TOO = Set.of(
            ActType.EXPEL_DIPLOMAT,
            ActType.RECALL_ENVOY,
            ActType.RECALL_FOR_CONSULTATIONS,
            ActType.APPOINT_ENVOY,
            ActType.SUMMON_ENVOY);

    private static final Set<Governor.Effect> OWN_DEED = Set.of(
            Governor.Effect.DECLARED,
            Governor.Effect.PLANNED,
            Governor.Effect.REFUSED,
            Governor.Effect.DONE,
            Governor.Effect.OFFERED,
            Governor.Effect.THREATENED);

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
        Parties parties = new Parties(register, descriptions, discourse, tree);
        Sentencing sentencing = new Sentencing(document, tree, parties, discourse, before);
        List<Proposition> propositions = new PropositionFinder(tree).find();
        propositions.stream().filter(proposition -> !proposition.nominal()).forEach(sentencing::read);
        propositions.stream().filter(Proposition::nominal).forEach(sentencing::read);
        return withoutUrged(sentencing.made).stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.trigger().span()))
                .toList();
    }

    /// What is urged is told by the urging, not once more as a recognition demanded (vocabulary: one code for one
    /// thing).
    private static List<Claim> withoutUrged(List<Claim> claims) {
        boolean urges = claims.stream()
                .anyMatch(claim ->
                        claim.act() == ActType.URGE_RECOGNITION || claim.act() == ActType.URGE_NON_RECOGNITION);
        return claims.stream()
                .filter(claim -> !(urges
                        && claim.modality() == Modality.DEMANDED
                        && Sentencing.recognizes(Objects.requireNonNullElse(claim.act(), ActType.MEET))))
                .toList();
    }

    /// One sentence at work: the parts that need its tree.
    private final class Sentencing {
        private final Document document;
        private final Tree tree;
        private final Parties parties;
        private final Discourse discourse;
        private final List<Claim> before;
        private final RoleFiller roles;
        private final FactualityReader factuality;
        private final Speakers speakers;
        private final Days days;
        private final DetailReader details;
        private final List<Claim> made = new ArrayList<>();
        private final Set<Integer> usedUp = new HashSet<>();

        Sentencing(Document document, Tree tree, Parties parties, Discourse discourse, List<Claim> before) {
            this.document = document;
            this.tree = tree;
            this.parties = parties;
            this.discourse = discourse;
            this.before = before;
            this.roles = new RoleFiller(parties);
            this.factuality = new FactualityReader(tree, governors);
            this.speakers = new Speakers(tree, parties, governors, new RunningSpeech(document, discourse));
            this.days = new Days(
                    tree,
                    lexicon,
                    dates,
                    document.published(),
                    discourse.findLastDate().orElse(null));
            this.details = new DetailReader(tree);
        }

        /// Verbs first: "withdrew its recognition of X" is one act, not also a recognition.
        void read(Proposition proposition) {
            if (!proposition.nominal() || !usedUp.contains(proposition.word())) {
                made.addAll(claimsOf(proposition));
            }
        }

        private List<Claim> claimsOf(Proposition proposition) {
            List<Claim> claims = new ArrayList<>();
            for (Entry entry : lexicon.fitting(proposition)) {
                Optional<Draft> draft = draft(proposition, entry);
                draft.ifPresent(found -> claims.addAll(finish(found)));
                if (draft.isPresent() && !entry.is("also")) {
                    return claims;
                }
            }
            return claims;
        }

        private Optional<Draft> draft(Proposition proposition, Entry entry) {
            List<Mention> actors = new ArrayList<>(roles.asStates(roles.fill(entry.actor(), proposition)));
            List<Mention> recipients = roles.fill(entry.recipient(), proposition);
            boolean keepsGovernment = entry.act() != null && entry.act().family() == Family.RECOGNITION;
            recipients = new ArrayList<>(keepsGovernment ? recipients : roles.asStates(recipients));
            List<Mention> objects = roles.fill(entry.object(), proposition);
            if (entry.act() != null && entry.act().mutual() && recipients.isEmpty() && actors.size() > 1) {
                recipients.addAll(actors.subList(1, actors.size()));
                actors = new ArrayList<>(actors.subList(0, 1));
            }
            if (actors.isEmpty() && roles.isSpecial(entry.actor(), "speaker")) {
                actors.addAll(speakerAsActor(proposition, entry, recipients));
            }
            if (actors.isEmpty() && !entry.actor().optional()) {
                actors.addAll(understoodActor(proposition));
            }
            if (recipients.isEmpty() && roles.isSpecial(entry.recipient(), "previous")) {
                recipients.addAll(recognizedBefore(actors));
            }
            if (recipients.isEmpty() && roles.isSpecial(entry.recipient(), "other") && !actors.isEmpty()) {
                parties.onlyOther(actors).ifPresent(recipients::add);
            }
            if (recipients.isEmpty() && roles.isSpecial(entry.recipient(), "home") && !actors.isEmpty()) {
                parties.homeNear(actors.getFirst(), proposition.word()).ifPresent(recipients::add);
            }
            boolean complete = (!actors.isEmpty() || entry.actor().optional())
                    && (!recipients.isEmpty() || entry.recipient().optional());
            return complete && areSides(entry, actors, recipients)
                    ? Optional.of(new Draft(proposition, entry, actors, recipients, objects))
                    : Optional.empty();
        }

        /// Someone known takes part; what is done together has two sides; nobody deals with himself.
        private static boolean areSides(Entry entry, List<Mention> actors, List<Mention> recipients) {
            boolean anyoneKnown =
                    Stream.concat(actors.stream(), recipients.stream()).anyMatch(mention -> mention.party() != null);
            boolean mutual = entry.act() != null && entry.act().mutual();
            boolean twoSides = !mutual || !recipients.isEmpty();
            boolean abroad =
                    entry.act() == null || entry.act().family() == Family.POWER || !sameCountry(actors, recipients);
            return anyoneKnown && twoSides && abroad && !sameParty(actors, recipients);
        }

        /// A state's dealings with its own side are no act between parties.
        private static boolean sameCountry(List<Mention> actors, List<Mention> recipients) {
            return !recipients.isEmpty()
                    && recipients.stream()
                            .allMatch(recipient -> recipient.country() != null
                                    && recipient.kind() != PartyKind.MOVEMENT
                                    && actors.stream()
                                            .anyMatch(
                                                    actor -> recipient.country().equals(actor.country())
                                                            && actor.kind() != PartyKind.MOVEMENT));
        }

        private static boolean sameParty(List<Mention> actors, List<Mention> recipients) {
            return !recipients.isEmpty()
                    && recipients.stream()
                            .allMatch(recipient -> recipient.party() != null
                                    && actors.stream()
                                            .anyMatch(actor -> recipient.party().equals(actor.party())));
        }

        /// "withdrew its recognition": of whom the same actor was last said to recognize.
        private List<Mention> recognizedBefore(List<Mention> actors) {
            return Stream.concat(before.stream(), made.stream())
                    .filter(claim ->
                            claim.act() != null && claim.act().mergesAs().equals("recognize"))
                    .filter(claim -> Claim.partiesOf(claim.actors()).containsAll(Claim.partiesOf(actors)))
                    .reduce((a, b) -> b)
                    .map(Claim::recipients)
                    .orElse(List.of());
        }

        /// "We recognize X," the minister said; "X announced the expulsion of …".
        private List<Mention> understoodActor(Proposition proposition) {
            Optional<Integer> we = proposition
                    .find(Slot.SUBJECT)
                    .map(Argument::word)
                    .filter(word -> Set.of("we", "i").contains(tree.lower(word)));
            if (we.isPresent()) {
                return speakers.above(proposition.word(), proposition.nominal()).reversed().stream()
                        .flatMap(speaker -> Optional.ofNullable(speaker.mention()).stream())
                        .filter(speaker -> speaker.party() != null)
                        .limit(1)
                        .map(speaker -> speakingOf(speaker, tree.words(we.get())))
                        .toList();
            }
            return proposition.nominal() ? roles.asStates(doerOf(proposition.word())) : List.of();
        }

        private static Mention speakingOf(Mention speaker, Words words) {
            return new Mention(
                    words,
                    speaker.party(),
                    speaker.kind(),
                    speaker.country(),
                    speaker.sector(),
                    speaker.person(),
                    speaker.office());
        }

        /// The subject of a verb that governs a deed as its own: announced, planned, refused it.
        private List<Mention> doerOf(int noun) {
            return new Governance(tree, governors)
                            .of(noun, true)
                            .filter(governed -> OWN_DEED.contains(governed.use().effect())
                                    && !tree.hasChild(governed.by(), "nsubj:pass"))
                            .flatMap(governed -> tree.findChild(governed.by(), "nsubj"))
                            .map(parties::at)
                            .orElse(List.of())
                            .stream()
                            .filter(mention -> mention.party() != null && mention.kind() != PartyKind.OUTLET)
                            .toList();
        }

        /// "The ministry said that the recognition of X …": a deed named without its doer is the speaker's where the
        /// document has already said so.
        private List<Mention> speakerAsActor(Proposition proposition, Entry entry, List<Mention> recipients) {
            return speakers.above(proposition.word(), proposition.nominal()).stream()
                    .flatMap(speaker -> Optional.ofNullable(speaker.mention()).stream())
                    .filter(speaker -> before.stream()
                            .anyMatch(claim -> claim.act() == entry.act()
                                    && Claim.partiesOf(claim.actors()).contains(speaker.party())
                                    && Claim.partiesOf(claim.recipients()).equals(Claim.partiesOf(recipients))))
                    .limit(1)
                    .toList();
        }

        private List<Claim> finish(Draft draft) {
            List<Claim> claims = new ArrayList<>();
            int word = draft.proposition.word();
            draft.entry
                    .conditions()
                    .forEach(condition -> usedUp.addAll(condition.path().from(draft.proposition)));
            for (Days.Told told : days.of(word, draft.proposition.nominal(), isDoneByWord(draft.entry.act()))) {
                claims.add(claim(draft, told));
            }
            if (!draft.actors.isEmpty() && draft.entry.act() != null) {
                discourse.rememberActor(draft.actors.getFirst());
            }
            claims.stream()
                    .map(Claim::when)
                    .map(When::span)
                    .filter(Objects::nonNull)
                    .forEach(discourse::rememberDate);
            return claims;
        }

        private Claim claim(Draft draft, Days.Told told) {
            int word = draft.proposition.word();
            Entry entry = draft.entry;
            Factuality facts =
                    stative(entry, word, factuality.of(word, draft.proposition.nominal(), isDoneByWord(entry.act())));
            List<Speakers.Speaker> chain = speakers.above(word, draft.proposition.nominal());
            List<Attribution> attribution = new ArrayList<>(
                    chain.stream().map(Speakers.Speaker::attribution).toList());
            Words trigger = tree.words(word);
            if (entry.is("speech") && !draft.actors.isEmpty()) {
                attribution.add(ownSpeech(draft, trigger));
            }
            @Nullable ActType act = entry.act();
            Modality modality = facts.modality();
            if (act != null && declines(act, modality)) {
                act = ActType.DECLINE_RECOGNITION;
                modality = Modality.ASSERTED;
            }
            if (act != null && recognizes(act) && facts.isEnded()) {
                act = ActType.WITHDRAW_RECOGNITION;
                modality = Modality.ASSERTED;
            }
            SortedMap<Detail, String> said = details.of(draft.proposition, entry);
            Optional<Period> period = period(entry, word, told);
            When when = period.flatMap(held -> Optional.ofNullable(held.from())).orElse(told.when());
            return new Claim(
                    document,
                    tree.sentence().sentence(),
                    quote(draft, trigger, told.when()),
                    trigger,
                    Types.of(act, entry.type(), modality),
                    null,
                    entry.type() == null ? List.of("diplomatic") : entry.contexts(),
                    act,
                    act == null ? null : act.cameo().orElse(null),
                    roles.onDay(draft.actors, when),
                    roles.onDay(draft.recipients, when),
                    roles.onDay(draft.objects, when),
                    place(draft),
                    said,
                    when,
                    period.orElse(null),
                    modality,
                    modality == Modality.ASSERTED ? Polarity.AFFIRMED : facts.polarity(),
                    modality == Modality.ASSERTED ? Time.NON_FUTURE : facts.time(),
                    facts.certainty(),
                    Background.is(tree, word, draft.proposition.nominal(), when, document.published()),
                    basis(draft, chain, entry.is("speech")),
                    isDirect(draft),
                    attribution,
                    trace(draft, facts, told));
        }

        private static boolean declines(ActType act, Modality modality) {
            return recognizes(act) && modality == Modality.REFUSED;
        }

        private static boolean recognizes(ActType act) {
            return act == ActType.RECOGNIZE_STATE || act == ActType.RECOGNIZE_GOVERNMENT;
        }

        /// Vocabulary: done by saying so.
        private static boolean isDoneByWord(@Nullable ActType act) {
            return act != null && (BY_WORD.contains(act.family()) || BY_WORD_TOO.contains(act));
        }

        private Attribution ownSpeech(Draft draft, Words trigger) {
            Mention speaker = draft.actors.getFirst();
            Span content = tree.words(tree.first(draft.proposition.word()), tree.last(draft.proposition.word()))
                    .span();
            return new Attribution(speaker.words(), speaker.party(), speaker.country(), trigger, List.of(content));
        }

        /// A state told in the present tense holds: "maintains an office".
        private Factuality stative(Entry entry, int word, Factuality facts) {
            boolean bare =
                    tree.tag(word).equals("VB") && tree.relation(word).equals("conj") && !tree.hasChild(word, "mark");
            boolean present = (STATIVE_TAGS.contains(tree.tag(word)) || bare) && !tree.hasChild(word, "aux")
                    || tree.children(word, "cop").stream().anyMatch(cop -> STATIVE_TAGS.contains(tree.tag(cop)));
            return entry.is("stative") && present && facts.modality() == Modality.ASSERTED
                    ? Factuality.of(Modality.ONGOING, "present tense of something that holds")
                    : facts;
        }

        /// What held: from–to as told; "completed three years at the helm" began three years before its day.
        private Optional<Period> period(Entry entry, int word, Days.Told told) {
            if (!entry.is("holding")) {
                return Optional.empty();
            }
            if (entry.is("duration")) {
                return Durations.begun(tree, word, told.when()).map(from -> new Period(from, null));
            }
            return told.period();
        }

        private Words quote(Draft draft, Words trigger, When when) {
            Span sentence = tree.sentence().sentence().span();
            Span span = trigger.span();
            List<Words> parts = new ArrayList<>();
            draft.mentions().forEach(mention -> parts.add(mention.words()));
            draft.proposition.arguments().stream()
                    .filter(argument -> !argument.shared() && isCore(argument))
                    .forEach(
                            argument -> parts.add(tree.words(parties.firstOfPhrase(argument.word()), argument.word())));
            if (when.words() != null) {
                parts.add(when.words());
            }
            for (Words part : parts) {
                span = sentence.contains(part.span()) ? span.through(part.span()) : span;
            }
            Span inSentence = new Span(span.start() - sentence.start(), span.end() - sentence.start());
            return new Words(tree.sentence().sentence().text().substring(inSentence.start(), inSentence.end()), span);
        }

        /// "in Geneva": where, if the phrase is a name and fills no role.
        private @Nullable Words place(Draft draft) {
            return draft.proposition.arguments().stream()
                    .filter(argument -> Set.of("in", "at").contains(argument.preposition()))
                    .map(argument -> tree.words(parties.firstOfPhrase(argument.word()), argument.word()))
                    .filter(words -> tree.isName(words) && days.isNoDate(words))
                    .filter(words -> draft.mentions().stream()
                            .noneMatch(mention -> mention.words().span().overlaps(words.span())))
                    .findFirst()
                    .orElse(null);
        }

        private static boolean isCore(Argument argument) {
            return argument.slot() == Slot.OBJECT
                    || argument.slot() == Slot.PREDICATIVE
                    || argument.preposition().equals("as")
                    || argument.preposition().equals("from");
        }

        private Basis basis(Draft draft, List<Speakers.Speaker> chain, boolean speech) {
            if (speech && !draft.actors.isEmpty()) {
                return Basis.OWN_STATEMENT;
            }
            for (Speakers.Speaker speaker : chain.reversed()) {
                Mention who = speaker.mention();
                if (who == null || Speakers.isOutlet(who)) {
                    continue;
                }
                return basisOf(who, draft);
            }
            return isDirect(draft) ? Basis.OWN_STATEMENT : Basis.REPORTER;
        }

        private Basis basisOf(Mention speaker, Draft draft) {
            if (speaksFor(speaker, draft.actors)) {
                return Basis.OWN_STATEMENT;
            }
            if (speaksFor(speaker, draft.recipients)) {
                return Basis.COUNTERPART;
            }
            boolean rival = speaker.party() != null
                    && Claim.partiesOf(draft.recipients).stream()
                            .anyMatch(party ->
                                    register.isRival(Objects.requireNonNull(speaker.party()), party, parties.day()));
            return rival ? Basis.RIVAL : Basis.THIRD_PARTY;
        }

        private static boolean speaksFor(Mention speaker, List<Mention> side) {
            return side.stream()
                    .anyMatch(mention -> Objects.equals(mention.party(), speaker.party()) && mention.party() != null
                            || mention.country() != null
                                    && mention.country().equals(speaker.country())
                                    && mention.kind() != PartyKind.MOVEMENT);
        }

        private boolean isDirect(Draft draft) {
            if (document.publisher() == null) {
                return false;
            }
            List<PartyId> publisher = register.resolve(document.publisher(), document.published()).stream()
                    .map(Resolution::party)
                    .toList();
            return Claim.partiesOf(draft.actors).stream().anyMatch(publisher::contains);
        }

        private List<TraceStep> trace(Draft draft, Factuality facts, Days.Told told) {
            List<TraceStep> steps = new ArrayList<>();
            steps.add(new TraceStep(
                    "frame",
                    "%s (%s) on \"%s\""
                            .formatted(draft.entry.name(), draft.entry.place(), tree.text(draft.proposition.word()))));
            steps.add(new TraceStep("actor", said(draft.actors)));
            steps.add(new TraceStep("recipient", said(draft.recipients)));
            steps.add(new TraceStep("modality", facts.modality() + ": " + facts.why()));
            When when = told.when();
            steps.add(new TraceStep(
                    "when",
                    when.span() == null
                            ? Objects.requireNonNull(when.reason())
                            : "\"" + Objects.requireNonNull(when.words()).text() + "\" is "
                                    + when.span().earliest() + " to "
                                    + when.span().latest()));
            return steps;
        }

        private static String said(List<Mention> mentions) {
            return mentions.isEmpty()
                    ? "nobody is named"
                    : String.join(
                            "; ",
                            mentions.stream()
                                    .map(mention -> "\"" + mention.words().text() + "\" is "
                                            + (mention.party() == null
                                                    ? "not in the register"
                                                    : mention.party().value()))
                                    .toList());
        }
    }

    /// An entry with the roles it found.
    private record Draft(
            Proposition proposition,
            Entry entry,
            List<Mention> actors,
            List<Mention> recipients,
            List<Mention> objects) {
        List<Mention> mentions() {
            List<Mention> all = new ArrayList<>(actors);
            all.addAll(recipients);
            all.addAll(objects);
            return all;
        }
    }

    /// The PLOVER type after the modality (vocabulary: type and modality).
    private static final class Types {
        private static final Map<Modality, EventType> OVERRULED = new EnumMap<>(Map.of(
                Modality.THREATENED, EventType.THREATEN,
                Modality.REFUSED, EventType.REJECT,
                Modality.DEMANDED, EventType.REQUEST));
        private static final Set<EventType> COOPERATIVE = Set.of(
                EventType.AGREE,
                EventType.CONSULT,
                EventType.SUPPORT,
                EventType.CONCEDE,
                EventType.COOPERATE,
                EventType.AID,
                EventType.RETREAT);

        static @Nullable EventType of(@Nullable ActType act, @Nullable EventType type, Modality modality) {
            EventType done = act == null ? type : act.type().orElse(null);
            return switch (modality) {
                case ASSERTED, ONGOING -> done;
                case THREATENED, REFUSED, DEMANDED -> OVERRULED.get(modality);
                case PLANNED, OFFERED -> done != null && COOPERATIVE.contains(done) ? EventType.AGREE : done;
                case DENIED, HYPOTHETICAL, CONDITIONAL -> null;
            };
        }
    }
}
