package org.credence.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Detail;
import org.credence.model.Family;
import org.credence.model.PostKind;
import org.credence.read.frame.Entry;
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
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "only", "last", "latest", "sole");
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

    DetailReader(Tree tree) {
        this.tree = tree;
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
        if (act != null && act.family() == Family.MISSIONS) {
            becomes(proposition, act)
                    .or(() -> mission(proposition))
                    .ifPresent(kind -> details.put(Detail.MISSION_KIND, kind));
        }
        return details;
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
        int noun = tree.head(word);
        if (noun == 0) {
            return Optional.empty();
        }
        if (!tree.relation(word).startsWith("acl")) {
            return tree.lemma(noun).equals("become")
                    ? tree.findChild(noun, "xcomp").filter(tree::isNoun).flatMap(said -> ordinalAt(said, word))
                    : Optional.empty();
        }
        return ordinalAt(noun, word);
    }

    private Optional<String> ordinalAt(int noun, int word) {
        Stream<Integer> candidates =
                Stream.concat(tree.children(noun, "amod", "nummod", "compound").stream(), Stream.of(noun));
        return candidates
                .filter(child -> isOrdinal(tree.lower(child)))
                .findFirst()
                .map(child -> tree.lower(child)
                        + scope(word).map(scope -> " " + scope).orElse(""));
    }

    private static boolean isOrdinal(String word) {
        return ORDINALS.contains(word) || word.matches("\\d+(st|nd|rd|th)");
    }

    private Optional<String> scope(int word) {
        return tree.children(word, "advcl", "obl").stream()
                .filter(child -> tree.children(child, "mark", "case").stream()
                        .anyMatch(mark -> tree.lower(mark).equals("since")))
                .findFirst()
                .map(child -> tree.words(tree.first(child), tree.last(child)).text());
    }

    private Optional<String> rank(Proposition proposition) {
        String said = phrases(proposition).toLowerCase(Locale.ROOT);
        return RANKS.stream().filter(said::contains).findFirst();
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
                .filter(argument -> argument.preposition().equals("as") || LISTS.contains(tree.lemma(argument.word())))
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

    private Optional<String> mission(Proposition proposition) {
        return proposition.arguments().stream()
                .filter(argument ->
                        argument.slot() == Slot.OBJECT || argument.preposition().equals("of"))
                .findFirst()
                .or(() -> proposition.nominal() ? Optional.empty() : proposition.find(Slot.SUBJECT))
                .map(argument -> missionWords(postBefore(argument.word())));
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
        return Stream.concat(to, fromTo)
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
