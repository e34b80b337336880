package org.credence.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.credence.app.Examples;
import org.credence.json.ClaimJson;
import org.credence.model.Claim;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimJsonTest {
    private static final ClaimJson JSON = new ClaimJson("credence 0.1.0, lexicon test", false);

    @Test
    void aClaimIsWrittenAsTheFormatSays() {
        Claim claim = Examples.recognition();
        String expected =
                """
                {"id":"%s","schema":"credence.claim/1",
                "document":{"name":"ruritania.txt","url":null,"publisher":"Example Post","published":"2030-05-06","sha256":"%s"},
                "sentence":{"index":1,"start":10,"end":93,"text":"Brazil recognized Ruritania's government on Friday, the state news agency reported."},
                "span":{"start":10,"end":60},"quote":"Brazil recognized Ruritania's government on Friday",
                "trigger":{"text":"recognized","start":17,"end":27},
                "type":"SUPPORT","mode":null,"context":["diplomatic"],"act":"RECOGNIZE_GOVERNMENT","cameo":"054",
                "actors":[{"text":"Brazil","start":10,"end":16,"party":"BRA","kind":"STATE","country":"BRA","sector":"GOV","person":null,"office":null}],
                "recipients":[{"text":"Ruritania's government","start":28,"end":50,"party":null,"kind":"GOVERNMENT","country":null,"sector":"GOV","person":null,"office":null}],
                "objects":[],"place":null,"details":{"manner":"formally"},
                "when":{"text":"on Friday","start":51,"end":60,"earliest":"2030-05-03","latest":"2030-05-03","precision":"DAY","reason":null},
                "period":null,
                "modality":"ASSERTED","polarity":"AFFIRMED","time":"NON_FUTURE","certainty":"CERTAIN","background":false,
                "basis":"REPORTER","direct":false,
                "attribution":[{"speaker":"the state news agency","start":62,"end":83,"party":null,"country":null,
                "cue":{"text":"reported","start":84,"end":92},"content":[{"start":10,"end":60}]}],
                "reader":"credence 0.1.0, lexicon test"}
                """.replace("\n", "").formatted(claim.id(), claim.document().sha256());
        assertThat(JSON.line(claim)).isEqualTo(expected);
    }

    @Test
    void everyTextIsTheDocumentsTextAtItsOffsets() {
        Claim claim = Examples.recognition();
        JsonNode node = JsonMapper.shared().readTree(JSON.line(claim));
        List<String> faults = new ArrayList<>();
        checkOffsets(node, claim.document().text(), faults);
        assertThat(faults).isEmpty();
        assertThat(node.at("/quote").asString())
                .isEqualTo(claim.document()
                        .text()
                        .substring(
                                node.at("/span/start").asInt(),
                                node.at("/span/end").asInt()));
    }

    @Test
    void theTraceIsAddedOnlyWhenAskedFor() {
        Claim claim = Examples.recognition();
        assertThat(JSON.line(claim)).doesNotContain("\"trace\"");
        assertThat(new ClaimJson("reader", true).line(claim))
                .endsWith("\"trace\":[{\"about\":\"frame\",\"says\":\"recognize matched \\\"recognized\\\"\"}]}");
    }

    private static void checkOffsets(JsonNode node, String text, List<String> faults) {
        String words = node.has("text") ? "text" : "speaker";
        if (node.isObject() && node.has(words) && node.has("start")) {
            String found =
                    text.substring(node.get("start").asInt(), node.get("end").asInt());
            if (!found.equals(node.get(words).asString())) {
                faults.add(node + " / " + found);
            }
        }
        node.forEach(child -> checkOffsets(child, text, faults));
    }
}
