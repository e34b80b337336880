package org.credence.read.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.credence.model.ActType;
import org.credence.model.Attribution;
import org.credence.model.Claim;
import org.credence.model.Family;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyKind;
import org.credence.model.Period;
import org.credence.model.Polarity;
import org.credence.model.Span;
import org.credence.model.Time;
import org.credence.model.TraceStep;
import org.credence.model.When;
import org.credence.model.Words;
import org.credence.read.factuality.Factuality;
import org.credence.read.frame.Entry;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;
import org.jspecify.annotations.Nullable;

/// Makes a claim of a draft: its modality, days, speakers, quote and trace.
final class ClaimBuilder {
    private static final Set<String> STATIVE_TAGS = Set.of("VBZ", "VBP");

    private static final Set<Family> BY_WORD =
            Set.of(Family.RECOGNITION, Family.RELATIONS, Family.DESIGNATIONS, Family.SANCTIONS);
    private static final Set<ActType> BY_WORD_TOO = Set.of(
            ActType.EXPEL_DIPLOMAT,
            ActType.RECALL_ENVOY,
            ActType.RECALL_FOR_CONSULTATIONS,
            ActType.APPOINT_ENVOY,
            ActType.SUMMON_ENVOY,
            ActType.ADMIT_MEMBER,
            ActType.READMIT_MEMBER,
            ActType.SUSPEND_MEMBER,
            ActType.EXPEL_MEMBER,
            ActType.CHANGE_STATUS);

    private final SentenceParts parts;
    private final Tree tree;
    private final Bases bases;

    ClaimBuilder(SentenceParts parts) {
        this.parts = parts;
        this.tree = parts.tree();
        this.bases = new Bases(parts);
    }

    /// One claim a date: "in both 2022 and 2024" tells two, and so does a list in which each has a date of its own.
    List<Claim> claims(Draft draft) {
        boolean nominal = draft.proposition().nominal();
        if (!isTold(draft, nominal)) {
            return List.of();
        }
        List<Days.Share> actors = parts.days().shares(draft.word(), nominal, draft.actors());
        if (!actors.isEmpty()) {
            return actors.stream()
                    .map(share -> claim(draft.withActors(share.mentions()), share.told()))
                    .toList();
        }
        List<Days.Share> recipients = parts.days().shares(draft.word(), nominal, draft.recipients());
        if (!recipients.isEmpty()) {
            return recipients.stream()
                    .map(share -> claim(draft.withRecipients(share.mentions()), share.told()))
                    .toList();
        }
        boolean declared = isDoneByWord(draft.entry().act());
        return parts.days().of(draft.word(), draft.proposition().nominal(), declared).stream()
                .map(told -> claim(draft, told))
                .toList();
    }

    /// An event that is none of the acts and did not take place is no claim (vocabulary: type and modality).
    private boolean isTold(Draft draft, boolean nominal) {
        Entry entry = draft.entry();
        Modality modality = facts(draft, nominal).modality();
        return entry.act() != null || EventTypes.of(null, entry.type(), modality) != null;
    }

    private Claim claim(Draft draft, Days.Told told) {
        int word = draft.word();
        Entry entry = draft.entry();
        Factuality facts = facts(draft, draft.proposition().nominal());
        List<Speakers.Speaker> chain =
                parts.speakers().above(word, draft.proposition().nominal());
        List<Attribution> attribution = new ArrayList<>(
                chain.stream().map(Speakers.Speaker::attribution).toList());
        Words trigger = tree.words(word);
        if (entry.is("speech") && !draft.actors().isEmpty()) {
            attribution.add(ownSpeech(draft, trigger));
        }
        ActType act = entry.act();
        Modality modality = facts.modality();
        if (act != null && declines(act, modality)) {
            act = ActType.DECLINE_RECOGNITION;
            modality = Modality.ASSERTED;
        } else if (act == ActType.ACCEPT_RESULT && modality == Modality.REFUSED) {
            act = ActType.REJECT_RESULT;
            modality = Modality.ASSERTED;
        }
        Optional<When> until = modality == Modality.DENIED && act != null ? told.until() : Optional.empty();
        Optional<Period> period = period(entry, word, told);
        When when = until.isPresent()
                ? until.get()
                : period.flatMap(held -> Optional.ofNullable(held.from())).orElse(told.when());
        if (act == ActType.RENEW_SANCTIONS && told.until().isPresent()) {
            when = When.unknown("the day told is that of the end");
        }
        if (act != null && recognizes(act) && facts.isEnded()) {
            act = ActType.WITHDRAW_RECOGNITION;
            modality = isLater(when) ? Modality.PLANNED : Modality.ASSERTED;
        } else if (until.isPresent()) {
            modality = Modality.ASSERTED; // "did not recognize it until D": it did then
        }
        return new Claim(
                parts.document(),
                tree.sentence().sentence(),
                quote(draft, trigger, told.when()),
                trigger,
                EventTypes.of(act, entry.type(), modality),
                null,
                entry.type() == null ? List.of("diplomatic") : entry.contexts(),
                act,
                act == null ? null : act.cameo().orElse(null),
                parts.roles().onDay(draft.actors(), when),
                parts.roles().onDay(draft.recipients(), when),
                parts.roles().onDay(draft.objects(), when),
                place(draft),
                parts.details().of(draft.proposition(), entry),
                when,
                period.orElse(null),
                modality,
                modality == Modality.ASSERTED || modality == Modality.PLANNED ? Polarity.AFFIRMED : facts.polarity(),
                modality == Modality.ASSERTED ? Time.NON_FUTURE : facts.time(),
                facts.certainty(),
                Background.is(
                        tree,
                        word,
                        draft.proposition().nominal(),
                        when,
                        parts.document().published()),
                bases.of(draft, chain),
                bases.isDirect(draft),
                attribution,
                trace(draft, facts, told));
    }

    /// "will no longer recognize X from June": declared today, done on its day.
    private boolean isLater(When when) {
        LocalDate published = parts.document().published();
        return published != null
                && when.span() != null
                && when.span().earliest() != null
                && when.span().earliest().isAfter(published);
    }

    private static boolean declines(ActType act, Modality modality) {
        return recognizes(act) && modality == Modality.REFUSED;
    }

    static boolean recognizes(ActType act) {
        return act == ActType.RECOGNIZE_STATE || act == ActType.RECOGNIZE_GOVERNMENT;
    }

    /// Vocabulary: done by saying so.
    static boolean isDoneByWord(@Nullable ActType act) {
        return act != null && (BY_WORD.contains(act.family()) || BY_WORD_TOO.contains(act));
    }

    private Attribution ownSpeech(Draft draft, Words trigger) {
        Mention speaker = draft.actors().getFirst();
        Span content =
                tree.words(tree.first(draft.word()), tree.last(draft.word())).span();
        return new Attribution(speaker.words(), speaker.party(), speaker.country(), trigger, List.of(content));
    }

    private Factuality facts(Draft draft, boolean nominal) {
        if (draft.mood() != null) {
            return draft.mood();
        }
        Entry entry = draft.entry();
        Factuality facts = parts.factuality().of(draft.word(), nominal, isDoneByWord(entry.act()));
        return isVotedByBody(draft, nominal) && facts.modality() == Modality.PLANNED
                ? Factuality.of(Modality.ASSERTED, "voted by the body that disposes of it")
                : stative(entry, draft.word(), facts);
    }

    /// "The African Union votes to admit X": with the vote of the body itself it is done, if it is done by word.
    private boolean isVotedByBody(Draft draft, boolean nominal) {
        return isDoneByWord(draft.entry().act())
                && draft.actors().stream().anyMatch(actor -> actor.kind() == PartyKind.ORGANIZATION)
                && parts.governance()
                        .of(draft.word(), nominal)
                        .filter(governed -> tree.lemma(governed.by()).equals("vote"))
                        .isPresent();
    }

    /// A state told in the present tense holds: "maintains an office".
    private Factuality stative(Entry entry, int word, Factuality facts) {
        if (entry.is("planned") && facts.modality() == Modality.ASSERTED) {
            return Factuality.of(Modality.PLANNED, "what is expected is to come");
        }
        boolean bare =
                tree.tag(word).equals("VB") && tree.relation(word).equals("conj") && !tree.hasChild(word, "mark");
        boolean present = (STATIVE_TAGS.contains(tree.tag(word)) || bare) && !tree.hasChild(word, "aux")
                || tree.hasChild(word, "cop")
                        && tree.children(word, "cop", "aux").stream()
                                .anyMatch(verb -> STATIVE_TAGS.contains(tree.tag(verb)));
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
        List<Words> pieces = new ArrayList<>();
        draft.mentions().forEach(mention -> pieces.add(mention.words()));
        draft.proposition().arguments().stream()
                .filter(argument -> !argument.shared() && isCore(argument))
                .forEach(argument ->
                        pieces.add(tree.words(parts.parties().firstOfPhrase(argument.word()), argument.word())));
        if (when.words() != null) {
            pieces.add(when.words());
        }
        for (Words part : pieces) {
            span = sentence.contains(part.span()) ? span.through(part.span()) : span;
        }
        Span inSentence = new Span(span.start() - sentence.start(), span.end() - sentence.start());
        return new Words(tree.sentence().sentence().text().substring(inSentence.start(), inSentence.end()), span);
    }

    /// "in Geneva": where, if the phrase is a name and fills no role.
    private @Nullable Words place(Draft draft) {
        return draft.proposition().arguments().stream()
                .filter(argument -> Set.of("in", "at").contains(argument.preposition()))
                .map(argument -> tree.words(parts.parties().firstOfPhrase(argument.word()), argument.word()))
                .filter(words -> tree.isName(words) && parts.days().isNoDate(words))
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

    private List<TraceStep> trace(Draft draft, Factuality facts, Days.Told told) {
        List<TraceStep> steps = new ArrayList<>();
        steps.add(new TraceStep(
                "frame",
                "%s (%s) on \"%s\""
                        .formatted(draft.entry().name(), draft.entry().place(), tree.text(draft.word()))));
        steps.add(new TraceStep("actor", said(draft.actors())));
        steps.add(new TraceStep("recipient", said(draft.recipients())));
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
