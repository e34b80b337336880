package org.credence.read.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {
    private static final PartyRegister REGISTER = PartyRegister.load();
    private static final LocalDate DAY = LocalDate.of(2030, 5, 6);

    @ParameterizedTest
    @CsvSource({
        "GOV.UK, GBR",
        "www.state.gov, USA",
        "mfa.gov.lv, LVA",
        "www.gob.pe, PER",
        "mofa.go.jp, JPN",
        "mzv.sk, SVK",
        "consilium.europa.eu, org.european-union",
        "nato.int, org.nato",
    })
    void theDomainOfAGovernmentIsItsStates(String domain, String owner) {
        assertThat(Domains.owner(domain, REGISTER, DAY))
                .hasValueSatisfying(party -> assertThat(party.id()).hasToString(owner));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "news.example.pe", "Example Press", "gov", ""})
    void anyOtherDomainIsNobodys(String domain) {
        assertThat(Domains.owner(domain, REGISTER, DAY)).isEmpty();
    }
}
