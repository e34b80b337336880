package org.credence.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credence.model.Words;
import org.credence.parse.ParsedSentence;
import org.credence.parse.Token;
import org.credence.parse.TokenizedSentence;
import org.credence.read.party.NameFinder;
import org.credence.read.party.PartyRegister;
import org.jspecify.annotations.Nullable;

/// Sets long titles aside while a sentence is parsed: "Minister of Foreign Affairs and Trade of the Republic of Togo"
/// is parsed as "Minister", and its other words are hung below that one.
///
/// A greedy parser loses its way in the titles of protocol, which say nothing of the sentence. The titles are those of
/// the register of offices. Words are counted from 0.
final class LongTitles {
    private static final int LONGEST = 10;
    private static final Set<String> PARTS = Set.of("of", "for");
    private static final Set<String> HONORIFICS = Set.of("mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "h.e.");

    /// Last words of what ministers are for.
    private static final Set<String> PORTFOLIOS = Set.of(
            "affairs",
            "agriculture",
            "business",
            "climate",
            "commerce",
            "communication",
            "communications",
            "cooperation",
            "co-operation",
            "culture",
            "defence",
            "defense",
            "development",
            "diaspora",
            "economy",
            "education",
            "emigrants",
            "employment",
            "energy",
            "environment",
            "expatriates",
            "finance",
            "fisheries",
            "francophonie",
            "health",
            "immigration",
            "industry",
            "integration",
            "interior",
            "investment",
            "justice",
            "labor",
            "labour",
            "mobility",
            "planning",
            "relations",
            "religion",
            "security",
            "sports",
            "technology",
            "tourism",
            "trade",
            "transport",
            "worship");

    private final PartyRegister register;
    private final List<Words> words;
    private final List<NameFinder.Found> names;
    private final List<Aside> asides = new ArrayList<>();

    private LongTitles(PartyRegister register, List<Words> words, List<NameFinder.Found> names) {
        this.register = register;
        this.words = words;
        this.names = names;
    }

    /// Words that are left out; the last of them hangs below `head`, the others below the last.
    private record Aside(int first, int last, int head, String relation) {}

    /// An office of the register: "Minister" is the head of "Minister of Defense".
    private record Title(int first, int head, int last) {}

    /// The tree of the whole sentence, of which the parser sees only the words that are no part of a long title.
    static ParsedSentence parse(
            TokenizedSentence sentence,
            List<NameFinder.Found> names,
            PartyRegister register,
            Function<TokenizedSentence, ParsedSentence> parser) {
        LongTitles titles = new LongTitles(register, sentence.tokens(), names);
        titles.find();
        return titles.asides.isEmpty() ? parser.apply(sentence) : titles.restored(sentence, parser);
    }

    private void find() {
        int at = 0;
        while (at < words.size()) {
            Optional<Title> title = titleAt(at);
            at = title.isPresent() ? afterTitle(title.get()) : afterApposedName(at);
        }
    }

    /// Sets aside what belongs to a title, and gives the word behind it.
    private int afterTitle(Title title) {
        if (title.last() > title.head()) {
            asides.add(new Aside(title.head() + 1, title.last(), title.head(), "nmod"));
        }
        int end = afterOwner(title, title.head());
        Optional<Title> next = isMark(end) ? titleAt(end + 1) : Optional.empty();
        while (next.isPresent() && isApposed(title) && isName(next.get().first())) {
            asides.add(new Aside(end, next.get().last(), title.head(), "dep"));
            end = afterOwner(next.get(), title.head());
            next = isMark(end) ? titleAt(end + 1) : Optional.empty();
        }
        if (next.isPresent() && is(end, ",") && isFirstOfTwo(title, next.get())) {
            asides.removeIf(aside -> aside.first() >= title.first());
            asides.add(new Aside(title.first(), end, next.get().head(), "dep"));
            return next.get().first();
        }
        return end;
    }

    /// "Minister of State, Minister of Foreign Affairs N. N.": two titles of one person.
    private boolean isFirstOfTwo(Title title, Title next) {
        int behind = ownerEnd(next).orElse(next.last()) + 1;
        return isName(title.first())
                && isName(next.first())
                && isName(behind)
                && !(title.first() > 0 && is(title.first() - 1, "the"));
    }

    /// The word behind the title and its owner; the owner is set aside where a name follows it or a long title stands
    /// before: "the Foreign Minister of Togo N. N.".
    private int afterOwner(Title title, int head) {
        Optional<Integer> owner = ownerEnd(title);
        if (owner.isEmpty() || !(title.last() > title.head() || isName(owner.get() + 1))) {
            return title.last() + 1;
        }
        asides.add(new Aside(title.last() + 1, owner.get(), head, "nmod"));
        return owner.get() + 1;
    }

    /// The last word of "of the Republic of Togo"; nothing where a list of states begins.
    private Optional<Integer> ownerEnd(Title title) {
        if (!is(title.last() + 1, "of")) {
            return Optional.empty();
        }
        int start = is(title.last() + 2, "the") ? title.last() + 3 : title.last() + 2;
        return stateAt(start)
                .map(state -> state.last() - 1)
                .filter(last -> !isMark(last + 1) || stateAt(last + 2).isEmpty());
    }

    private Optional<NameFinder.Found> stateAt(int word) {
        return names.stream()
                .filter(name -> name.isState() && !name.isDemonym() && name.first() - 1 == word)
                .findFirst();
    }

    /// "his counterpart, Mr. N. N.": the name behind a noun for a person.
    private int afterApposedName(int comma) {
        boolean apposed = comma > 0
                && is(comma, ",")
                && comma + 2 < words.size()
                && HONORIFICS.contains(lower(comma + 1))
                && !isName(comma - 1)
                && register.findOffice(lower(comma - 1)).isPresent();
        int end = comma + 2;
        while (apposed && isName(end)) {
            end++;
        }
        if (!apposed || end == comma + 2) {
            return comma + 1;
        }
        asides.add(new Aside(comma, end - 1, comma - 1, "appos"));
        return end;
    }

    /// The longest office that begins at a word.
    private Optional<Title> titleAt(int first) {
        for (int last = Math.min(words.size() - 1, first + LONGEST); last >= first; last--) {
            if (register.findOffice(text(first, last)).isPresent()) {
                int end = withPortfolio(last);
                int head = IntStream.rangeClosed(first + 1, end)
                        .filter(at -> PARTS.contains(lower(at)))
                        .map(part -> part - 1)
                        .findFirst()
                        .orElse(end);
                return Optional.of(new Title(first, head, end));
            }
        }
        return Optional.empty();
    }

    /// "Minister of Foreign Affairs *and Human Mobility*", "Minister *for Emigrants*": what the register has no longer
    /// title for.
    private int withPortfolio(int last) {
        boolean goesOn = isMark(last + 1) && PORTFOLIOS.contains(lower(last))
                || last + 1 < words.size() && PARTS.contains(lower(last + 1));
        int end = last;
        for (int at = last + 2; goesOn && at < words.size() && at <= last + LONGEST; at++) {
            if (!isName(at) && !isMark(at)) {
                break;
            }
            if (PORTFOLIOS.contains(lower(at))) {
                end = at;
            }
        }
        return end;
    }

    private boolean isApposed(Title title) {
        return title.first() > 1 && is(title.first() - 1, ",") && isName(title.first() - 2);
    }

    private boolean isMark(int word) {
        return is(word, ",") || is(word, "and");
    }

    private boolean is(int word, String form) {
        return word >= 0 && word < words.size() && lower(word).equals(form);
    }

    private boolean isName(int word) {
        return word >= 0
                && word < words.size()
                && Character.isUpperCase(words.get(word).text().codePointAt(0));
    }

    private String text(int first, int last) {
        return words.subList(first, last + 1).stream()
                .map(Words::text)
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
    }

    private String lower(int word) {
        return words.get(word).text().toLowerCase(Locale.ROOT);
    }

    private ParsedSentence restored(TokenizedSentence sentence, Function<TokenizedSentence, ParsedSentence> parser) {
        int[] kept = IntStream.range(0, words.size())
                .filter(word -> asides.stream().noneMatch(aside -> aside.first() <= word && word <= aside.last()))
                .toArray();
        List<Words> shown = IntStream.of(kept).mapToObj(words::get).toList();
        Token[] all = new Token[words.size()];
        for (Token token :
                parser.apply(new TokenizedSentence(sentence.sentence(), shown)).tokens()) {
            int place = kept[token.index() - 1] + 1;
            int head = token.head() == 0 ? 0 : kept[token.head() - 1] + 1;
            all[place - 1] =
                    new Token(place, token.text(), token.span(), token.tag(), token.lemma(), head, token.relation());
        }
        for (Aside aside : asides) {
            for (int word = aside.first(); word < aside.last(); word++) {
                all[word] = hung(word, aside.last(), null);
            }
            all[aside.last()] = hung(aside.last(), aside.head(), aside.relation());
        }
        return new ParsedSentence(sentence.sentence(), List.of(all));
    }

    private Token hung(int word, int head, @Nullable String relation) {
        Words said = words.get(word);
        String tag = switch (lower(word)) {
            case "of", "for" -> "IN";
            case "and" -> "CC";
            case "the" -> "DT";
            case "," -> ",";
            default -> "NNP";
        };
        String role = switch (tag) {
            case "IN" -> "case";
            case "CC" -> "cc";
            case "DT" -> "det";
            case "," -> "punct";
            default -> "compound";
        };
        return new Token(
                word + 1, said.text(), said.span(), tag, said.text(), head + 1, relation == null ? role : relation);
    }
}
