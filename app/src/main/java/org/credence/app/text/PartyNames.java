package org.credence.app.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.model.Words;

/// Parties by the names of the register, and the text's own words where nothing resolved.
public final class PartyNames {
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "^(?:United|Government of|Transitional government|Supreme|Islamic|European|African Union|Arab League|"
                    + "Democratic Republic|Central African|Dominican|Soviet|Holy See|Order of|Republic of|government of|"
                    + "Netherlands|Philippines|Gambia|Bahamas|Maldives|Marshall|Solomon|Comoros|Seychelles|UN|EU|AU|"
                    + "Taliban)\\b|\\b(?:Republic|Front|Group|Council|Community|community|Army|Movement|Party|Congress|"
                    + "Organization|Union|League|Forces|Emirate|State|Commission|Committee|Assembly|Court|Agency|Bank|"
                    + "Fund|Brotherhood|Brigades|Houthis|Bolsheviks|Contras|Rouge|Authority|Coalition|Alliance|"
                    + "Government|government)$");

    private static final Pattern WITHIN = Pattern.compile(
            "^(?:The|An?|Its|Their|His|Her|It|They|He|She|We|I|This|That|These|Those|Some|Several|One)\\b");

    private final PartyBook parties;

    public PartyNames(PartyBook parties) {
        this.parties = parties;
    }

    /// The register's name, else the id itself.
    public String of(PartyId id) {
        return parties.findParty(id).map(Party::name).orElse(id.value());
    }

    /// As a sentence says it: "the government of Brazil".
    String inSentence(PartyId id) {
        return inSentence(of(id));
    }

    /// The country in which a party is: that of a government or of a movement.
    String placeOf(PartyId id) {
        PartyId place = parties.findParty(id)
                .filter(party -> party.kind() == PartyKind.GOVERNMENT || party.kind() == PartyKind.MOVEMENT)
                .map(Party::of)
                .orElse(id);
        return inSentence(of(place));
    }

    private Optional<String> findName(Mention mention) {
        return Optional.ofNullable(mention.party()).flatMap(parties::findParty).map(Party::name);
    }

    /// `A`, `A and B`, `A, B and C`; empty for no one.
    String list(List<Mention> mentions) {
        Set<String> names = new LinkedHashSet<>();
        mentions.forEach(mention ->
                names.add(findName(mention).map(PartyNames::inSentence).orElseGet(() -> inSentence(mention.words()))));
        List<String> all = List.copyOf(names);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /// "the United States", "the government of Brazil": as English says them.
    private static String inSentence(String name) {
        return WITH_ARTICLE.matcher(name).find() ? "the " + name : name;
    }

    /// The text's words as they stand within a sentence: "its government", also where the text begins with "Its".
    static String inSentence(Words words) {
        String text = oneLine(words.text());
        return WITHIN.matcher(text).find() ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
