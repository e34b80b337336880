package org.credence.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credence.app.Examples;
import org.credence.app.answer.Origin;
import org.credence.derive.merge.ActMerger;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.model.RuleSet;
import org.junit.jupiter.api.Test;

class StandingJsonTest {
    private static final LocalDate ON = LocalDate.of(2030, 6, 1);
    private static final Instant KNOWN = Instant.parse("2030-06-02T00:00:00Z");
    private static final Document ARTICLE = new Document(
            "ruritania.txt",
            null,
            "Example Post",
            LocalDate.of(2030, 5, 6),
            null,
            null,
            "Brazil recognized Ruritania",
            0);
    private static final List<Claim> CLAIMS =
            Examples.pipeline().claimsIn(ARTICLE).items();

    private static final String EXPECTED_STANDING = """
            {"schema":"credence.standing/1","observer":"BRA","party":"RUR","on":"2030-06-01","known":"2030-06-02T00:00:00Z",
            "summary":{"recognition":"recognizes","presence":"nothing on record"},
            "coverage":{"documents":1,"last":"2030-05-06","read":1,"all":1,"silence":"spoken"},
            "axes":{
            "recognition":{"level":"DE_JURE","flags":[],"disputed":false,"certain":true,"basis":"REPORTER","direct":false,
            "since":{"earliest":null,"latest":"2030-05-06","precision":"BEFORE"},
            "lastEvidence":"2030-05-06","rules":["persistence"],
            "reason":{"kind":"rule","rule":"persistence","says":"de jure; nothing later on this axis up to 2030-06-01",
            "from":[{"kind":"act","id":"THE_ACT","act":"RECOGNIZE_STATE","actor":"BRA","recipient":"RUR","modality":"ASSERTED","basis":"REPORTER",
            "when":{"earliest":null,"latest":"2030-05-06","precision":"BEFORE"},"assumed":true,"rivalTypes":[],
            "from":[{"kind":"claim","id":"CLAIM",
            "quote":"Brazil recognized Ruritania","document":"ruritania.txt","url":null,"publisher":"Example Post","published":"2030-05-06",
            "start":0,"end":27,"speaker":null,"basis":"REPORTER"}]}],
            "overrode":[]},
            "claims":["CLAIM"],"via":[]},
            "policy":null,
            "relations":{"level":"NOTHING_ON_RECORD","flags":[],"disputed":false,"certain":true,"basis":null,"direct":false,"since":null,"lastEvidence":null,"rules":[],
            "reason":{"kind":"nothing","upTo":"2030-06-01","known":"2030-06-02T00:00:00Z"},"claims":[],"via":[],"by":null},
            "consular":{"level":"NOTHING_ON_RECORD","flags":[],"disputed":false,"certain":true,"basis":null,"direct":false,"since":null,"lastEvidence":null,"rules":[],
            "reason":{"kind":"nothing","upTo":"2030-06-01","known":"2030-06-02T00:00:00Z"},"claims":[],"via":[],"by":null},
            "representation":{"out":{"posts":[],"closed":[],"protectedBy":null},"in":{"posts":[],"closed":[],"protectedBy":null}},
            "designation":[],"measures":[],"membership":[],"seat":[],"title":[],
            "position":[],"engagement":{"contacts":0,"days":365,"highestRank":null,"possible":0,"list":[]},"announced":[]},
            "rules":{"name":"default","hash":"HASH"},"decided":[],"ledger":{"head":null,"documents":1}}
            """;

    private static String standing(Instant known) {
        return StandingJson.line(
                Examples.pipeline()
                        .deriver()
                        .standing(new PartyId("BRA"), new PartyId("RUR"), ON, known, CLAIMS, List.of(ARTICLE)),
                List.of(),
                new Origin(null, 1));
    }

    @Test
    void aStandingIsOneLineWithEveryFieldOfItsFormat() {
        String claim = CLAIMS.getFirst().id();
        String act = new ActMerger(Examples.PARTIES).acts(CLAIMS).getFirst().id();
        assertThat(standing(KNOWN))
                .isEqualTo(EXPECTED_STANDING
                        .replace("\n", "")
                        .replace("CLAIM", claim)
                        .replace("THE_ACT", act)
                        .replace("HASH", RuleSet.DEFAULT.hash()));
    }

    @Test
    void everythingThatWasReadIsNoInstant() {
        assertThat(standing(Instant.MAX)).contains("\"known\":null").doesNotContain("1000000000");
    }

    @Test
    void aListIsOneLineWithEveryWordOfTheSummary() {
        String line = StandingJson.line(
                Examples.pipeline().deriver().listRecognizers(new PartyId("RUR"), ON, KNOWN, CLAIMS),
                List.of(),
                new Origin("2:9d2c", 12));
        assertThat(line)
                .startsWith("{\"schema\":\"credence.list/1\",\"question\":\"recognizers\",\"party\":\"RUR\","
                        + "\"on\":\"2030-06-01\",\"known\":\"2030-06-02T00:00:00Z\",\"groups\":[{"
                        + "\"summary\":\"recognizes\",\"count\":1,\"unMembers\":1,\"observers\":[{\"party\":\"BRA\",")
                .endsWith("\"rules\":{\"name\":\"default\",\"hash\":\"" + RuleSet.DEFAULT.hash()
                        + "\"},\"decided\":[],\"ledger\":{\"head\":\"2:9d2c\",\"documents\":12}}");
    }
}
