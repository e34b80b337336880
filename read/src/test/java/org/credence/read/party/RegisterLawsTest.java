package org.credence.read.party;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterLawsTest {
    private static final RegisterTables TABLES = RegisterTables.load();
    private static final PartyRegister REGISTER = PartyRegister.load();

    @Test
    void everyNameMeansAPartyThatExists() {
        assertThat(TABLES.names)
                .allSatisfy(name -> assertThat(REGISTER.findParty(name.party()))
                        .as(name.toString())
                        .isPresent());
    }

    @Test
    void everyPartyIsFoundByItsIdAndByItsName() {
        assertThat(REGISTER.listParties()).allSatisfy(party -> {
            assertThat(parties(party.id().value(), null))
                    .containsExactly(party.id().value());
            if (party.name().indexOf(' ') > 0) {
                assertThat(everMeant(party.name()))
                        .as(party.name())
                        .contains(party.id().value());
            }
        });
    }

    @Test
    void everyPartyThatAnotherNamesExists() {
        assertThat(REGISTER.listParties()).allSatisfy(party -> {
            if (party.of() != null) {
                assertThat(REGISTER.findParty(party.of())).as(party.toString()).isPresent();
            }
            if (party.linked() != null) {
                assertThat(REGISTER.findParty(party.linked()))
                        .as(party.toString())
                        .isPresent();
            }
        });
        assertThat(TABLES.holders)
                .allSatisfy(holder -> assertThat(REGISTER.findParty(holder.party()))
                        .as(holder.toString())
                        .isPresent());
    }

    @Test
    void nobodyLeavesAnOfficeBeforeTakingIt() {
        assertThat(TABLES.holders).allSatisfy(holder -> {
            if (holder.days().from() != null && holder.days().to() != null) {
                assertThat(holder.days().to())
                        .as(holder.toString())
                        .isAfterOrEqualTo(holder.days().from());
            }
        });
    }

    @Test
    void aPersonGoesByOneNameInTheTableOfPersons() {
        assertThat(TABLES.holders.stream()
                        .collect(groupingBy(Holder::person, mapping(Holder::name, toSet())))
                        .values())
                .allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    void whoIsCalledBySurnameIsFoundHoweverItIsSpelled() {
        assertThat(called("Sanchez")).contains("person.pedro-sanchez");
        assertThat(called("Sánchez")).contains("person.pedro-sanchez");
        assertThat(called("Zelenskyy")).contains("person.volodymyr-zelensky");
        assertThat(called("al-Sudani")).contains("person.mohammed-shia-al-sudani");
        assertThat(called("Sudani")).contains("person.mohammed-shia-al-sudani");
        assertThat(called("Elizabeth")).contains("person.elizabeth-ii");
        assertThat(called("II")).isEmpty();
    }

    @Test
    void whereTheFamilyNameStandsFirstItIsTheSurname() {
        assertThat(called("Xi")).contains("person.xi-jinping");
        assertThat(called("Yoon")).contains("person.yoon-suk-yeol");
        assertThat(called("Emmanuel")).doesNotContain("person.emmanuel-macron");
    }

    @Test
    void westernSaharaIsNotTheRepublicThatClaimsIt() {
        assertThat(parties("Western Sahara", "2020-01-01")).containsExactly("ESH");
        assertThat(parties("SADR", "2020-01-01")).containsExactly("SHR");
        assertThat(REGISTER.findParty(new PartyId("SHR")).orElseThrow().country())
                .isEqualTo("ESH");
    }

    @Test
    void aCapitalMeansWhoSatThereOnTheDay() {
        assertThat(parties("Moscow", "1960-01-01")).containsExactly("SUN");
        assertThat(parties("Moscow", "2020-01-01")).containsExactly("RUS");
    }

    @Test
    void aFormerNameMeansItsPartyOnlyInItsDays() {
        assertThat(parties("Ceylon", "1960-01-01")).containsExactly("LKA");
        assertThat(parties("Ceylon", "1980-01-01")).isEmpty();
        assertThat(parties("Zaire", "1980-01-01")).containsExactly("COD");
        assertThat(parties("Zaire", "1960-01-01")).isEmpty();
    }

    @Test
    void aCodeIsAsGoodAsAName() {
        assertThat(parties("JAM", null)).containsExactly("JAM");
        assertThat(parties("JM", null)).containsExactly("JAM");
    }

    @Test
    void anAmbiguousNameMeansSeveral() {
        assertThat(parties("Congo", "2020-01-01")).contains("COG", "COD");
        assertThat(parties("Korea", "2020-01-01")).contains("KOR", "PRK");
        assertThat(parties("Dominican", "2020-01-01")).contains("DOM", "DMA");
    }

    @Test
    void whatNobodyIsCalledMeansNobody() {
        assertThat(parties("Ruritania", "2020-01-01")).isEmpty();
    }

    private static Set<String> called(String surname) {
        return REGISTER.listCalled(surname).stream()
                .map(holder -> holder.person().value())
                .collect(toSet());
    }

    private static List<String> everMeant(String name) {
        return TABLES.names.stream()
                .filter(one -> one.text().equals(name))
                .map(one -> one.party().value())
                .toList();
    }

    private static List<String> parties(String name, @Nullable String day) {
        return REGISTER.resolve(name, day == null ? null : LocalDate.parse(day)).stream()
                .map(resolution -> resolution.party().value())
                .distinct()
                .toList();
    }
}
