package org.credence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.store.News.Article;
import org.credence.store.News.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example of README.md, as it stands there.
class ReadmeTest {
    @Test
    void theExampleDoesWhatItSays(@TempDir Path folder) {
        Article article = News.article("a.txt", Told.of("BRA", ActType.RECOGNIZE_STATE, "KEN"));
        Clock clock = new TickingClock();
        List<String> printed = new ArrayList<>();
        run(folder.resolve("credence.db").toString(), clock, article.document(), article.claims(), printed);
        assertThat(printed).containsExactly("STORED", "BRA recognized KEN on 2030-05-03", "false", "all good");
    }

    private static void run(String location, Clock clock, Document document, List<Claim> claims, List<String> printed) {
        // example
        try (Ledger ledger = Ledger.openOrCreate(location, clock)) {
            Receipt receipt = ledger.store(document, claims, "credence 0.1.0, lexicon 3f2a91");
            printed.add(receipt.kind().name());

            PartyId brazil = new PartyId("BRA");
            PartyId kenya = new PartyId("KEN");
            Instant now = clock.instant();
            try (LedgerView view = ledger.view(now)) {
                for (StoredClaim stored : view.claimsOfPair(brazil, kenya)) {
                    printed.add(stored.claim().quote().text());
                }
            }

            String id = claims.getFirst().id();
            StoredDecision decision =
                    ledger.decide(Decision.onClaim(Decision.Verdict.ACCEPT, id, "Ada Lovelace", "seen the original"));
            printed.add(String.valueOf(decision.orphaned()));

            Head saved = ledger.head(); // kept elsewhere: it shows later whether the end was cut off
            Verification verification = ledger.verify(saved);
            printed.add(verification.firstBadRow().map(Object::toString).orElse("all good"));
        }
        // end of the example
    }

    @Test
    void theReadmeShowsTheExample() throws Exception {
        assertThat(example(Path.of("README.md"), "```java", "```"))
                .isEqualTo(example(
                        Path.of("src/test/java/org/credence/store/ReadmeTest.java"),
                        "        // example",
                        "        // end of the example"));
    }

    private static String example(Path file, String start, String end) throws Exception {
        return Files.readAllLines(file).stream()
                .dropWhile(line -> !line.equals(start))
                .skip(1)
                .takeWhile(line -> !line.equals(end))
                .collect(Collectors.joining("\n"))
                .stripIndent();
    }
}
