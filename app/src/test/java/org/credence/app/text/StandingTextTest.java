package org.credence.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credence.app.Examples;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.model.Standing;
import org.junit.jupiter.api.Test;

class StandingTextTest {
    private static final LocalDate ON = LocalDate.of(2030, 6, 1);
    private static final Document ARTICLE = new Document(
            "ruritania.txt",
            null,
            "Example Post",
            LocalDate.of(2030, 5, 6),
            null,
            null,
            "Brazil recognized Ruritania",
            0);

    private static Standing standing(String observer, List<Document> read) {
        List<Claim> claims = read.stream()
                .flatMap(document -> Examples.pipeline().claimsIn(document).items().stream())
                .toList();
        return Examples.pipeline()
                .deriver()
                .standing(new PartyId(observer), new PartyId("RUR"), ON, Instant.MAX, claims, read);
    }

    private static String text(Standing standing, boolean why) {
        return new StandingText(Examples.PARTIES, Palette.of(false), why).of(standing);
    }

    @Test
    void anAnswerSaysTheLevelSinceWhenAndByWhom() {
        assertThat(text(standing("BRA", List.of(ARTICLE)), false)).isEqualTo("""
                Brazil → Ruritania, 1 June 2030: recognizes, nothing on record
                  recognition     de jure · begun before 6 May 2030 · told by a reporter · last evidence 6 May 2030
                  documents that name both: 1 of 1 read, the last of 6 May 2030 · rules: default
                """);
    }

    @Test
    void whyGoesDownToTheQuotedWords() {
        assertThat(text(standing("BRA", List.of(ARTICLE)), true)).isEqualTo("""
                Brazil → Ruritania, 1 June 2030: recognizes, nothing on record
                  recognition     de jure · begun before 6 May 2030 · told by a reporter · last evidence 6 May 2030
                      rule persistence: de jure; nothing later on this axis up to 2030-06-01
                        act: Brazil recognized Ruritania, before 6 May 2030 (no later than publication) (1 claim)
                          “Brazil recognized Ruritania” (ruritania.txt, Example Post, 6 May 2030)
                  documents that name both: 1 of 1 read, the last of 6 May 2030 · rules: default
                """);
    }

    @Test
    void silenceSaysWhetherAnythingWasRead() {
        assertThat(text(standing("NOR", List.of(ARTICLE)), false)).isEqualTo("""
                Norway → Ruritania, 1 June 2030: nothing on record, nothing on record
                  recognition     nothing on record
                  1 document read, none says anything of the two, the last of 6 May 2030 · rules: default
                """);
        assertThat(text(standing("NOR", List.of()), false)).isEqualTo("""
                Norway → Ruritania, 1 June 2030: nothing on record, nothing on record
                  recognition     nothing on record
                  no document was read · rules: default
                """);
    }
}
