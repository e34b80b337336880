package org.credence.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Detail;
import org.credence.model.PostKind;
import org.credence.read.frame.Entry;
import org.credence.read.party.Parties;
import org.credence.read.proposition.Argument;
import org.credence.read.proposition.Proposition;
import org.credence.read.proposition.Slot;
import org.credence.read.proposition.Tree;

/// What a claim says besides parties and dates: manner, ordinal, rank, kind of mission, list, the words used.
final class DetailReader {
    private static final Map<String, String> MANNERS = Map.of(
            "formally",
            "formally",
            "officially",
            "officially",
            "formal",
            "formally",
            "official",
            "officially",
            "de_jure",
            "de jure",
            "legally",
            "legally");
    private static final Set<String> LISTS =
            Set.of("list", "blacklist", "register", "designation", "roster", "regime", "sanction", "schedule");
    private static final List<String> RANKS = List.of(
            "high commissioner",
            "chargé d'affaires",
            "charge d'affaires",
            "chargé",
            "ambassador",
            "nuncio",
            "envoy",
            "consul general",
            "consul",
            "attaché",
            "diplomat",
            "minister");

    private final Tree tree;
    private final Parties parties;

    DetailReader(Tree tree, Parties parties) {
        this.tree = tree;
        this.parties = parties;
    }

    SortedMap<Detail, String> of(Proposition proposition, Entry entry) {
        SortedMap<Detail, String> details = new TreeMap<>(entry.details());
        int word = proposition.word();
        ActType act = entry.act();
        manner(word).ifPresent(manner -> details.put(Detail.MANNER, manner));
        ordinal(word).ifPresent(ordinal -> details.put(Detail.ORDINAL, ordinal));
        if (entry.is("rank") || act == ActType.EXCHANGE_AMBASSADORS) {
            rank(proposition).ifPresent(rank -> details.put(Detail.RANK, rank));
        }
        if (entry.is("count")) {
            count(proposition).ifPresent(count -> details.put(Detail.COUNT, count));
        }
        if (entry.is("list")) {
            list(proposition).ifPresent(list -> details.put(Detail.LIST, list));
        }
        if (entry.is("defacto") || act == ActType.URGE_NON_RECOGNITION || act == ActType.URGE_RECOGNITION) {
            words(proposition).ifPresent(words -> details.put(Detail.WORDS, words));
        }
        if (act != null) {
            ofFamily(act, proposition).forEach((detail, said) -> said.ifPresent(it -> details.put(detail, it)));
        }
        return details;
    }

    private Map<Detail, Optional<String>> ofFamily(ActType act, Proposition proposition) {
        return switch (act.family()) {
            case MISSIONS ->
                Map.of(Detail.MISSION_KIND, becomes(proposition, act).or(() -> mission(proposition)));
            case AGREEMENTS -> Map.of(Detail.AGREEMENT, agreement(proposition));
            case OFFICES -> Map.of(Detail.OFFICE, office(proposition));
            default -> Map.of();
        };
    }

    /// What was signed, ratified or left, with what it is about: "agreement on the readmission of migrants".
    private Optional<String> agreement(Proposition proposition) {
        Stream<Argument> objects = proposition.arguments().stream()
                .filter(argument -> argument.slot() == Slot.OBJECT
                        || Set.of("of", "from", "to").contains(argument.preposition()));
        return objects.map(Argument::word)
                .filter(word -> tree.isNoun(word) && parties.at(word).stream().allMatch(it -> it.party() == null))
                .findFirst()
                .map(word -> tree.words(afterDeterminer(word), endOfTitle(word)).text());
    }

    private int endOfTitle(int word) {
        return tree.children(word, "nmod").stream()
                .filter(about ->
                        about > word && Set.of("on", "of", "for", "against").contains(tree.preposition(about)))
                .findFirst()
                .map(about -> tree.children(about, "nmod").stream()
                        .filter(more -> tree.preposition(more).equals("of"))
                        .findFirst()
                        .orElse(about))
                .orElse(word);
    }

    /// The office told by "as", by what someone becomes, or by his title; in this order.
    private Optional<String> office(Proposition proposition) {
        Stream<Argument> named = proposition.arguments().stream()
                .filter(argument -> argument.preposition().equals("as") || argument.slot() == Slot.PREDICATIVE);
        Stream<Argument> titled = proposition.arguments().stream()
                .filter(argument -> argument.slot() == Slot.OBJECT
                        || argument.slot() == Slot.SUBJECT
                        || argument.slot() == Slot.POSSESSOR
                        || argument.preposition().equals("of"));
        return Stream.concat(named, titled)
                .flatMap(argument -> parties.findOfficeAt(argument.word()).stream())
                .findFirst();
    }

    private Optional<String> manner(int word) {
        return tree.children(word, "advmod", "amod").stream()
                .map(tree::lower)
                .map(MANNERS::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /// "the first country to recognize … since August 2021": the ordinal with its scope.
    private Optional<String> ordinal(int word) {
        return Ordinals.of(tree, word)
                .map(ordinal -> ordinal + scope(word).map(scope -> " " + scope).orElse(""));
    }

    private Optional<String> scope(int word) {
        return tree.children(word, "advcl", "obl").stream()
                .filter(child -> tree.children(child, "mark", "case").stream()
                        .anyMatch(mark -> tree.lower(mark).equals("since")))
                .findFirst()
                .map(child -> tree.words(tree.first(child), tree.last(child)).text());
    }

    /// The rank in which someone is sent ("as Minister Plenipotentiary", "was appointed Ambassador") before the title
    /// that he bears.
    private Optional<String> rank(Proposition proposition) {
        return rankIn(asWhat(proposition)).or(() -> rankIn(phrases(proposition)));
    }

    /// "Envoy Extraordinary and Minister Plenipotentiary" is a minister.
    private static Optional<String> rankIn(String phrase) {
        String said = phrase.toLowerCase(Locale.ROOT);
        Optional<String> rank = RANKS.stream().filter(said::contains).findFirst();
        boolean interim = said.contains("interim") || said.contains("pro tem");
        return rank.map(told -> said.contains("plenipotentiary") && told.equals("envoy") ? "minister" : told)
                .map(told -> interim && told.startsWith("charg") ? told + " ad interim" : told);
    }

    private String asWhat(Proposition proposition) {
        return proposition.arguments().stream()
                .filter(argument -> argument.preposition().equals("as") || argument.slot() == Slot.PREDICATIVE)
                .map(argument -> tree.words(tree.first(argument.word()), tree.last(argument.word()))
                        .text())
                .collect(Collectors.joining(" "));
    }

    /// "two diplomats": how many, as the text says it.
    private Optional<String> count(Proposition proposition) {
        return proposition.arguments().stream()
                .filter(argument ->
                        argument.slot() == Slot.OBJECT || argument.preposition().equals("of"))
                .filter(argument -> !Set.of("hour", "day").contains(tree.lemma(argument.word())))
                .flatMap(argument -> tree.children(argument.word(), "nummod").stream())
                .map(tree::lower)
                .findFirst();
    }

    private String phrases(Proposition proposition) {
        StringBuilder phrases = new StringBuilder();
        for (Argument argument : proposition.arguments()) {
            boolean telling = argument.slot() == Slot.OBJECT
                    || argument.preposition().equals("of")
                    || argument.slot() == Slot.SUBJECT;
            if (telling) {
                phrases.append(tree.words(tree.first(argument.word()), tree.last(argument.word()))
                                .text())
                        .append(' ');
            }
        }
        return phrases.toString();
    }

    private Optional<String> list(Proposition proposition) {
        return Stream.of("from", "off", "to", "on", "as", "under")
                .flatMap(preposition -> proposition.obliques(preposition).stream())
                .filter(argument -> LISTS.contains(tree.lemma(argument.word()))
                        || argument.preposition().equals("as")
                                && tree.tag(argument.word()).startsWith("NNP"))
                .map(Argument::word)
                .findFirst()
                .map(word -> tree.words(afterDeterminer(word), tree.last(word))
                        .text()
                        .split(" by ", 2)[0]);
    }

    private int afterDeterminer(int word) {
        int first = word;
        for (int child : tree.children(word, "amod", "compound", "nmod")) {
            first = Math.min(first, tree.first(child));
        }
        return first;
    }

    /// The words used, without quotation marks: what it was called, or what was asked for.
    private Optional<String> words(Proposition proposition) {
        for (Argument argument : proposition.arguments()) {
            boolean called = argument.slot() == Slot.PREDICATIVE
                    || argument.preposition().equals("as");
            if (called) {
                return Optional.of(quoted(
                        tree.words(tree.first(argument.word()), argument.word()).text()));
            }
            if (argument.slot() == Slot.CLAUSE) {
                return Optional.of(tree.text(argument.word()));
            }
        }
        return Optional.empty();
    }

    private static String quoted(String text) {
        return text.replaceAll("^as\\s+", "")
                .replaceAll("^(the|a|an)\\s+", "")
                .replaceAll("[“”\"‘’']", "")
                .strip();
    }

    /// The first of its words that names a kind of post, its object first; else its object.
    private Optional<String> mission(Proposition proposition) {
        List<Integer> objects = proposition.arguments().stream()
                .filter(argument ->
                        argument.slot() == Slot.OBJECT || argument.preposition().equals("of"))
                .map(argument -> tree.withCounted(argument.word()).getLast())
                .toList();
        Stream<Integer> others = proposition.arguments().stream()
                .filter(argument ->
                        argument.slot() == Slot.SUBJECT || Set.of("at", "in").contains(argument.preposition()))
                .map(Argument::word);
        return Stream.concat(objects.stream(), others)
                .map(word -> missionWords(postBefore(word)))
                .filter(kind -> PostKind.ofWords(kind) != PostKind.NOT_SAID)
                .findFirst()
                .or(() -> objects.stream().findFirst().map(this::missionWords));
    }

    /// "Embassy Lima": the post that stands before the name of its city.
    private int postBefore(int word) {
        return tree.children(word, "compound").stream()
                .filter(post -> tree.tag(word).startsWith("NNP"))
                .filter(post -> PostKind.ofWords(tree.lemma(post)) != PostKind.NOT_SAID)
                .findFirst()
                .orElse(word);
    }

    /// "raised to an embassy", "to embassy status": what it becomes.
    private Optional<String> becomes(Proposition proposition, ActType act) {
        if (act != ActType.UPGRADE_MISSION && act != ActType.DOWNGRADE_MISSION) {
            return Optional.empty();
        }
        Stream<Integer> fromTo = proposition.obliques("from").stream()
                .flatMap(from -> tree.children(from.word(), "nmod").stream())
                .filter(to -> tree.preposition(to).equals("to"));
        Stream<Integer> to = Stream.of("to", "into")
                .flatMap(preposition -> proposition.obliques(preposition).stream())
                .map(Argument::word);
        Stream<Integer> said = proposition.arguments(Slot.PREDICATIVE).stream().map(Argument::word);
        return Stream.of(to, fromTo, said)
                .flatMap(words -> words)
                .map(word -> Set.of("status", "rank", "level").contains(tree.lemma(word))
                        ? tree.findChild(word, "compound", "amod", "nmod").orElse(word)
                        : word)
                .map(this::missionWords)
                .filter(kind -> PostKind.ofWords(kind) != PostKind.NOT_SAID)
                .findFirst();
    }

    private String missionWords(int word) {
        StringBuilder kind = new StringBuilder();
        for (int modifier : tree.children(word, "amod", "compound")) {
            if (Set.of(
                            "political",
                            "diplomatic",
                            "trade",
                            "liaison",
                            "representative",
                            "high",
                            "interests",
                            "consular",
                            "consulate")
                    .contains(tree.lower(modifier))) {
                kind.append(tree.lower(modifier)).append(' ');
            }
        }
        boolean general = tree.children(word, "amod").stream()
                .anyMatch(modifier -> modifier > word && tree.lower(modifier).equals("general"));
        return kind.append(tree.lemma(word)).append(general ? " general" : "").toString();
    }
}
