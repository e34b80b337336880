package org.credence.app.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.model.Mention;
import org.credence.model.Party;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;

/// Parties by the names of the register, and the text's own words where nothing resolved.
public final class PartyNames {
    private static final Pattern WITH_ARTICLE = Pattern.compile("^(?:United|Islamic|European|African Union|Arab League|"
            + "Democratic Republic|Central African|Dominican|Soviet|Holy See|Order of|Republic of|government of|"
            + "Netherlands|Philippines|Gambia|Bahamas|Maldives|Marshall|Solomon|Comoros|Seychelles|UN|EU|AU|Taliban)\\b"
            + "|\\b(?:Republic|Front|Group|Council|Community|community|Army|Movement|Party|Congress|Organization|Union"
            + "|League|Forces|Emirate|State|Commission|Committee|Assembly|Court|Agency|Bank|Fund|Brotherhood|Brigades"
            + "|Houthis|Bolsheviks|Contras|Rouge|Authority|Coalition|Alliance|Government|government)$");

    private final PartyBook parties;

    public PartyNames(PartyBook parties) {
        this.parties = parties;
    }

    /// The register's name, else the id itself.
    public String of(PartyId id) {
        return parties.findParty(id).map(Party::name).orElse(id.value());
    }

    String of(Mention mention) {
        if (mention.party() == null) {
            return oneLine(mention.words().text());
        }
        return parties.findParty(mention.party())
                .map(Party::name)
                .orElseGet(() -> oneLine(mention.words().text()));
    }

    /// `A`, `A and B`, `A, B and C`; empty for no one.
    String list(List<Mention> mentions) {
        Set<String> names = new LinkedHashSet<>();
        mentions.forEach(mention -> names.add(inSentence(of(mention))));
        List<String> all = List.copyOf(names);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /// "the United States", "the government of Brazil": as English says them.
    private static String inSentence(String name) {
        return WITH_ARTICLE.matcher(name).find() ? "the " + name : name;
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
