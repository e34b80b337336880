package org.credence.read.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.credence.model.PartyKind;
import org.credence.model.Span;
import org.credence.model.Words;
import org.jspecify.annotations.Nullable;

/// The words of a phrase and what is found among them: names, offices, and persons behind a title.
final class PhraseScan {
    private static final Pattern WORD =
            Pattern.compile("['’]s\\b|[^\\s\\-,()'’]+(?:['’](?!s\\b)[^\\s\\-,()'’]+)*|[-,()'’]");
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ibn", "ben", "de", "da", "dos", "van", "von");

    private final PhraseWords lexicon;
    private final String phrase;
    private final LocalDate day;
    private final List<Words> words = new ArrayList<>();
    private final List<NameFinder.Found> names;
    private final List<OfficeHit> offices;
    private final List<Called> called;

    PhraseScan(PhraseWords lexicon, String phrase, LocalDate day) {
        this.lexicon = lexicon;
        this.phrase = phrase;
        this.day = day;
        Matcher matcher = WORD.matcher(phrase);
        while (matcher.find()) {
            words.add(Words.of(phrase, new Span(matcher.start(), matcher.end())));
        }
        List<NameFinder.Found> listed = lexicon.names().find(words, day).stream()
                .filter(name -> !PhraseParts.isOthersSide(words, name) && !isForgotten(name))
                .filter(name -> !lower(name.first() - 1).equals("ethnic") || isOnlyName(name))
                .toList();
        List<OfficeHit> held = officesBeside(listed);
        List<NameFinder.Found> found = listed.stream()
                .filter(name -> held.stream().noneMatch(hit -> hit.name() && hit.covers(name.first())))
                .toList();
        this.called = called(found, held);
        IntPredicate inPersonsName = word -> called.stream().anyMatch(name -> name.covers(word));
        this.names = found.stream()
                .filter(name -> name.party().kind() == PartyKind.PERSON || !inPersonsName.test(name.first()))
                .toList();
        this.offices =
                held.stream().filter(hit -> !inPersonsName.test(hit.first())).toList();
    }

    /// An office phrase among the words, and the country of a name that only a phrase can bear.
    record OfficeHit(
            int first,
            int last,
            Office office,
            boolean name,
            @Nullable String country) {
        boolean covers(int word) {
            return first <= word && word <= last;
        }
    }

    /// The name of a person behind a title.
    record Called(OfficeHit title, int first, int last) {
        boolean covers(int word) {
            return first <= word && word <= last;
        }
    }

    String phrase() {
        return phrase.strip();
    }

    List<Words> words() {
        return words;
    }

    List<NameFinder.Found> names() {
        return names;
    }

    List<OfficeHit> offices() {
        return offices;
    }

    List<Called> called() {
        return called;
    }

    String text(int word) {
        return words.get(word - 1).text();
    }

    boolean isInside(int word) {
        return names.stream().anyMatch(name -> name.covers(word))
                || offices.stream().anyMatch(hit -> hit.covers(word));
    }

    boolean isCapitalized(int word) {
        return word <= words.size() && Character.isUpperCase(text(word).charAt(0));
    }

    /// "ethnic Poles in Lithuania": their country is the other.
    private boolean isOnlyName(NameFinder.Found name) {
        return lexicon.names().find(words, day).stream().allMatch(other -> other.equals(name) || !other.isState());
    }

    /// An abbreviation of a body that is no more: nobody means it.
    private boolean isForgotten(NameFinder.Found name) {
        return name.name().use() == Name.Use.ACRONYM
                && !name.isState()
                && !name.name().meansPartyOn(day);
    }

    String lower(int word) {
        return PhraseParts.lower(words, word);
    }

    private List<OfficeHit> officesBeside(List<NameFinder.Found> found) {
        List<OfficeHit> hits = new ArrayList<>();
        for (int last = words.size(); last >= 1; last--) {
            Optional<OfficeHit> hit = officeEndingAt(last, found);
            if (hit.isPresent()) {
                hits.addFirst(hit.get());
                last = hit.get().first();
            }
        }
        return List.copyOf(hits);
    }

    /// The longest office phrase that ends at a word and is no part of a name, else a name that only a phrase bears.
    private Optional<OfficeHit> officeEndingAt(int last, List<NameFinder.Found> found) {
        boolean inName = found.stream().anyMatch(name -> name.covers(last));
        return IntStream.rangeClosed(Math.max(1, last - 6), last)
                .mapToObj(first -> office(first, last, inName, found))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<OfficeHit> office(int first, int last, boolean inName, List<NameFinder.Found> found) {
        String text = phrase.substring(
                words.get(first - 1).span().start(), words.get(last - 1).span().end());
        Optional<Heads.Head> head = lexicon.findHead(text, day);
        boolean named = head.map(Heads.Head::isName).orElse(false);
        if (inName && !(named && isWhole(first, last, found))) {
            return Optional.empty();
        }
        String country =
                goesBack(first, found) ? null : head.map(Heads.Head::country).orElse(null);
        return lexicon.findOffice(text, day).map(office -> new OfficeHit(first, last, office, named, country));
    }

    /// Whether a name that seems to begin at a word is the end of a longer one: "Liberal *Democratic Party*".
    private boolean goesBack(int first, List<NameFinder.Found> found) {
        int before = first - 1;
        return before >= 1
                && isCapitalized(before)
                && found.stream().noneMatch(name -> name.covers(before))
                && lexicon.findOffice(text(before), day).isEmpty()
                && !lower(before).equals("the");
    }

    /// Whether words from first to last cut no name in two.
    private static boolean isWhole(int first, int last, List<NameFinder.Found> found) {
        return found.stream()
                .filter(name -> name.covers(first) || name.covers(last))
                .allMatch(name -> first <= name.first() && name.last() <= last);
    }

    /// "Attorney General Christian Mora", "Vice President Hamilton Mora": behind a title no church and no city.
    private List<Called> called(List<NameFinder.Found> found, List<OfficeHit> held) {
        List<Called> persons = new ArrayList<>();
        for (OfficeHit title : held) {
            int first = title.last() + 1;
            int last = endOfCapitals(first);
            boolean plural = lower(title.last()).endsWith("s");
            boolean body = held.stream()
                    .anyMatch(hit -> first <= hit.last()
                            && hit.last() <= last
                            && hit.office().institution()
                            && hit.last() == last);
            boolean oneName = found.stream().anyMatch(name -> name.first() == first && name.last() == last);
            if (!title.office().institution() && !plural && !body && !oneName && last >= first) {
                persons.add(new Called(title, first, last));
            }
        }
        return persons;
    }

    private int endOfCapitals(int first) {
        int last = first - 1;
        for (int word = first; word <= words.size(); word++) {
            if (isCapitalized(word)) {
                last = word;
            } else if (!lower(word).equals("-") && !PARTICLES.contains(lower(word))) {
                break;
            }
        }
        return last;
    }
}
