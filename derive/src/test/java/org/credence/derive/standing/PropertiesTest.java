package org.credence.derive.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credence.derive.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.credence.derive.Say;
import org.credence.derive.SmallBook;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Detail;
import org.credence.model.Modality;
import org.credence.model.PartyId;
import org.credence.model.RuleSet;
import org.credence.model.Standing;
import org.junit.jupiter.api.Test;

/// What holds whatever was said: checked on histories drawn by a seeded generator.
class PropertiesTest {
    private static final int HISTORIES = 60;
    private static final LocalDate ON = LocalDate.parse("2012-06-01");
    private static final List<Basis> BASES = List.of(Basis.values());
    private static final List<String> ACTS = List.of(
            "RECOGNIZE_STATE",
            "WITHDRAW_RECOGNITION",
            "DECLINE_RECOGNITION",
            "REINSTATE_RECOGNITION",
            "ESTABLISH_RELATIONS",
            "SEVER_RELATIONS",
            "RESUME_RELATIONS",
            "OPEN_MISSION",
            "CLOSE_MISSION",
            "SUSPEND_OPERATIONS",
            "RECALL_ENVOY",
            "PRESENT_CREDENTIALS",
            "DESIGNATE",
            "DELIST",
            "MEET",
            "CALL_DE_FACTO");

    private static List<Claim> history(long seed, String brazil) {
        Random random = new Random(seed);
        return IntStream.range(0, 3 + random.nextInt(12))
                .mapToObj(number -> said(random, brazil))
                .map(Say::claim)
                .toList();
    }

    private static Say said(Random random, String brazil) {
        String other = List.of("BOR", "GRU").get(random.nextInt(2));
        String act = ACTS.get(random.nextInt(ACTS.size()));
        Say line =
                random.nextInt(4) == 0 ? say(other + ' ' + act + ' ' + brazil) : say(brazil + ' ' + act + ' ' + other);
        LocalDate day = LocalDate.parse("2010-01-01").plusDays(random.nextInt(1000));
        if (random.nextBoolean()) {
            line.on(day.toString());
        } else if (random.nextBoolean()) {
            line.between(day.toString(), day.plusDays(30).toString());
        }
        return line.published(day.plusDays(random.nextInt(60)).toString())
                .put(List.of(Modality.ASSERTED, Modality.ASSERTED, Modality.DENIED, Modality.PLANNED)
                        .get(random.nextInt(4)))
                .by(BASES.get(random.nextInt(BASES.size())))
                .with(Detail.RANK, random.nextBoolean() ? "ambassador" : "minister");
    }

    private static Standing standing(List<Claim> claims, String brazil, Instant known) {
        return new Deriver(new SmallBook(brazil, "BOR", "GRU"), RuleSet.DEFAULT)
                .standing(new PartyId(brazil), new PartyId("BOR"), ON, known, claims);
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<Claim> claims = new ArrayList<>(history(seed, "BRA"));
            Standing inOrder = standing(claims, "BRA", Instant.MAX);
            Collections.shuffle(claims, new Random(seed));
            assertThat(standing(claims, "BRA", Instant.MAX)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void replayGivesTheSameAndATextReadTwiceAddsNothing() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<Claim> claims = history(seed, "BRA");
            Standing once = standing(claims, "BRA", Instant.MAX);
            assertThat(standing(history(seed, "BRA"), "BRA", Instant.MAX)).isEqualTo(once);
            List<Claim> twice = new ArrayList<>(claims);
            twice.addAll(claims);
            assertThat(standing(twice, "BRA", Instant.MAX)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void whatWasKnownYesterdayIgnoresToday() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<Claim> claims = history(seed, "BRA");
            Instant known = Instant.parse("2011-06-01T00:00:00Z");
            List<Claim> then = claims.stream()
                    .filter(claim -> Deriver.isKnown(claim, known))
                    .toList();
            assertThat(standing(claims, "BRA", known)).as("seed %d", seed).isEqualTo(standing(then, "BRA", known));
        }
    }

    @Test
    void renamingACountryRenamesTheResultAndNothingElse() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            assertThat(shape(standing(history(seed, "XYZ"), "XYZ", Instant.MAX)))
                    .as("seed %d", seed)
                    .isEqualTo(shape(standing(history(seed, "BRA"), "BRA", Instant.MAX)));
        }
    }

    /// The levels, days and posts, without ids.
    private static String shape(Standing standing) {
        List<Object> shape = new ArrayList<>(List.of(
                standing.summary(),
                standing.recognition().level(),
                standing.recognition().flags(),
                String.valueOf(standing.recognition().evidence().since()),
                standing.relations().level(),
                String.valueOf(standing.relations().evidence().since()),
                standing.engagement().certain(),
                standing.announced().size()));
        standing.representation()
                .out()
                .posts()
                .forEach(post -> shape.add(post.kind() + " " + post.head() + " " + post.operations()));
        standing.designation().forEach(entry -> shape.add(entry.value().level()));
        return shape.toString();
    }
}
