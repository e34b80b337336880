package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Document;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.credence.read.Samples.Sample;
import org.credence.read.party.Name;
import org.credence.read.party.NameFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Renaming the countries renames the claims and changes nothing else.
///
/// In a copy of each sample states, outlets, persons and days are exchanged for others: the states by the register's
/// own names, adjectives and capitals, the days by 427 (61 weeks, 14 months, a year), so that weekdays stay. States
/// with rival governments, or in a set of rivals, keep their names: no other stands in the same relations.
class RenamedCopyTest {
    private static final int DAYS = 427;
    private static final int MONTHS = 14;

    /// Who takes the places, in turn; none stands in a sample.
    private static final List<List<String>> CASTS = List.of(
            List.of("GHA", "URY", "MWI", "ISL", "ECU", "LVA", "BWA", "PRY", "SVN", "LUX", "GAB", "EST"),
            List.of("BRB", "HUN", "MLT", "NAM", "IRL", "PAN", "TTO", "KEN", "CRI", "HRV", "BHS", "RWA"));

    private static final Map<String, String> ADJECTIVES = Map.of(
            "GHA", "Ghanaian",
            "URY", "Uruguayan",
            "MWI", "Malawian",
            "ISL", "Icelandic",
            "BRB", "Barbadian",
            "HUN", "Hungarian",
            "MLT", "Maltese",
            "NAM", "Namibian");

    private static final Map<String, String> OTHERS = Map.of(
            "Jamaica Observer", "Fiji Times",
            "outlet.jamaica-observer", "outlet.fiji-times",
            "Reuters", "Kyodo",
            "outlet.reuters", "outlet.kyodo",
            "the state broadcaster", "the evening paper",
            "Penny Wong", "Tamsin Okoro",
            "David Adeang", "Edmund Varga");

    private static final String MONTH =
            Stream.of(Month.values()).map(RenamedCopyTest::english).collect(Collectors.joining("|", "(", ")"));
    private static final Pattern DATE = Pattern.compile(
            "(?<day>\\d{1,2}) (?<month>MONTH)(?: (?<year>\\d{4}))?|(?<usMonth>MONTH) (?<usDay>\\d{1,2}), (?<usYear>\\d{4})|(?<monthOf>MONTH)(?: (?<ofYear>\\d{4}))?|\\b(?<only>(?:19|20)\\d{2})\\b"
                    .replace("MONTH", MONTH));
    private static final Pattern ISO =
            Pattern.compile("\\b(?<year>\\d{4})(?:-(?<month>\\d{2}))?(?:-(?<day>\\d{2}))?\\b");

    @TestFactory
    Stream<DynamicTest> everyCopyMakesTheSameClaimsOfOthers() {
        return Samples.all().stream()
                .flatMap(sample -> CASTS.stream()
                        .map(cast -> DynamicTest.dynamicTest(
                                sample + " with " + cast.getFirst(), () -> assertSame(sample, cast))));
    }

    private static void assertSame(Sample sample, List<String> cast) {
        Map<PartyId, Party> states = exchanged(sample.document(), cast);
        Document copy = copy(sample.document(), states);
        UnaryOperator<String> renamed = line -> shiftIso(replaceIds(replace(line, OTHERS), states));
        assertThat(Examples.lines(Examples.READER.read(copy).items()).stream()
                        .map(ClaimLine::toString)
                        .toList())
                .as(copy.text())
                .isEqualTo(
                        Examples.lines(Examples.READER.read(sample.document()).items()).stream()
                                .map(line -> ClaimLine.parse(renamed.apply(line.toString()))
                                        .toString())
                                .toList());
    }

    private static Map<PartyId, Party> exchanged(Document document, List<String> cast) {
        LocalDate day = Objects.requireNonNull(document.published());
        Map<PartyId, Party> exchanged = new LinkedHashMap<>();
        for (NameFinder.Found found : found(document)) {
            PartyId id = found.party().id();
            if (found.isState() && isPlain(id, day) && !exchanged.containsKey(id)) {
                exchanged.put(id, Examples.REGISTER.partyOf(new PartyId(cast.get(exchanged.size()))));
            }
        }
        assertThat(exchanged).as(document.name()).isNotEmpty();
        return exchanged;
    }

    private static List<NameFinder.Found> found(Document document) {
        NameFinder finder = new NameFinder(Examples.REGISTER);
        List<NameFinder.Found> found = new ArrayList<>();
        for (var sentence : org.credence.parse.Parser.load().split(document)) {
            found.addAll(finder.find(sentence.tokens(), document.published()));
        }
        return found;
    }

    private static boolean isPlain(PartyId state, LocalDate day) {
        return Examples.REGISTER.listRivals(state, day).isEmpty()
                && Examples.REGISTER
                        .findGovernment(state, day)
                        .filter(government -> government.value().endsWith(".government"))
                        .isPresent();
    }

    private static Document copy(Document document, Map<PartyId, Party> states) {
        LocalDate published = Objects.requireNonNull(document.published());
        String text = replace(document.text(), OTHERS);
        text = replaceNames(text, document, states);
        text = shiftDates(text, published);
        return new Document(
                "copy of " + document.name(),
                document.url(),
                document.publisher(),
                published.plusDays(DAYS),
                document.language(),
                document.license(),
                text,
                document.headlines());
    }

    private static String replaceNames(String text, Document document, Map<PartyId, Party> states) {
        Map<String, String> words = new LinkedHashMap<>();
        for (NameFinder.Found found : found(document)) {
            Party target = states.get(found.party().id());
            if (target != null) {
                words.put(found.name().text(), nameOf(target, found.name().use()));
            }
        }
        String any = words.keySet().stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:\\b[Tt]he )?\\b(" + any + ")\\b")
                .matcher(text)
                .replaceAll(match -> article(match, words) + words.get(match.group(1)));
    }

    /// "The Marshall Islands maintains" has an article of the name, "the Fijian embassy" one of the noun.
    private static String article(MatchResult match, Map<String, String> words) {
        boolean ofNoun = ADJECTIVES.containsValue(words.get(match.group(1)));
        String whole = match.group();
        return ofNoun ? whole.substring(0, whole.length() - match.group(1).length()) : "";
    }

    private static String nameOf(Party state, Name.Use use) {
        return switch (use) {
            case CAPITAL -> Objects.requireNonNull(state.codes().get("capital"));
            case DEMONYM -> Objects.requireNonNull(ADJECTIVES.get(state.id().value()), state.name());
            default -> state.name();
        };
    }

    private static String replace(String text, Map<String, String> words) {
        String replaced = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            replaced = replaced.replace(word.getKey(), word.getValue());
        }
        return replaced;
    }

    private static String replaceIds(String line, Map<PartyId, Party> states) {
        return Pattern.compile("(?<![A-Za-z.\"])[A-Z]{3}\\b").matcher(line).replaceAll(match -> {
            Party target = states.get(new PartyId(match.group()));
            return target == null ? match.group() : target.id().value();
        });
    }

    private static String shiftDates(String text, LocalDate published) {
        return DATE.matcher(text).replaceAll(match -> {
            if (match.group("day") != null) {
                String year = match.group("year");
                LocalDate day = day(
                                year == null ? published.getYear() : Integer.parseInt(year),
                                match.group("month"),
                                match.group("day"))
                        .plusDays(DAYS);
                return day.getDayOfMonth() + " " + english(day.getMonth()) + (year == null ? "" : " " + day.getYear());
            }
            if (match.group("usDay") != null) {
                LocalDate day = day(
                                Integer.parseInt(match.group("usYear")), match.group("usMonth"), match.group("usDay"))
                        .plusDays(DAYS);
                return english(day.getMonth()) + " " + day.getDayOfMonth() + ", " + day.getYear();
            }
            if (match.group("monthOf") != null) {
                String year = match.group("ofYear");
                YearMonth month = YearMonth.of(
                                year == null ? published.getYear() : Integer.parseInt(year),
                                month(match.group("monthOf")))
                        .plusMonths(MONTHS);
                return english(month.getMonth()) + (year == null ? "" : " " + month.getYear());
            }
            return String.valueOf(Integer.parseInt(match.group("only")) + 1);
        });
    }

    private static String shiftIso(String line) {
        return ISO.matcher(line).replaceAll(match -> {
            int year = Integer.parseInt(match.group("year"));
            if (match.group("month") == null) {
                return String.valueOf(year + 1);
            }
            int month = Integer.parseInt(match.group("month"));
            return match.group("day") == null
                    ? YearMonth.of(year, month).plusMonths(MONTHS).toString()
                    : LocalDate.of(year, month, Integer.parseInt(match.group("day")))
                            .plusDays(DAYS)
                            .toString();
        });
    }

    private static LocalDate day(int year, String month, String day) {
        return LocalDate.of(year, month(month), Integer.parseInt(day));
    }

    private static Month month(String english) {
        return Month.valueOf(english.toUpperCase(Locale.ROOT));
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
