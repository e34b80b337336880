package org.credence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.model.ActType;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.PartyId;
import org.credence.store.News.Article;
import org.credence.store.News.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every ledger does, wherever its rows lie.
abstract class LedgerContract {
    private static final Told RECOGNITION = Told.of("BRA", ActType.RECOGNIZE_STATE, "KEN");
    private static final Told MEETING = Told.of("NOR", ActType.MEET, "BRA");
    private static final PartyId BRAZIL = new PartyId("BRA");
    private static final PartyId KENYA = new PartyId("KEN");
    private static final PartyId NORWAY = new PartyId("NOR");

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    final TickingClock clock = new TickingClock();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Ledger ledger;

    abstract Ledger open();

    @BeforeEach
    void openLedger() {
        ledger = open();
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    private Receipt store(Article article) {
        clock.pass(Duration.ofHours(1));
        return ledger.store(article.document(), article.claims(), News.READER);
    }

    private List<Claim> claims(Instant knownAt) {
        try (LedgerView view = ledger.view(knownAt);
                Stream<StoredClaim> claims = view.claims()) {
            return claims.map(StoredClaim::claim).toList();
        }
    }

    private List<Claim> claims() {
        return claims(Instant.MAX);
    }

    @Test
    void aStoredDocumentComesBackWithItsClaims() {
        Article article = News.article("a.txt", RECOGNITION, MEETING.saidBy("FJI"));
        assertThat(store(article)).isEqualTo(new Receipt(Receipt.Kind.STORED, 1, null, null, 2, 0));
        assertThat(claims()).isEqualTo(article.claims());
        try (LedgerView view = ledger.view();
                Stream<StoredDocument> documents = view.documents()) {
            assertThat(documents)
                    .containsExactly(new StoredDocument(
                            1, article.document(), null, null, Instant.parse("2030-06-01T13:00:00Z"), null));
        }
    }

    @Test
    void anEmptyLedgerKnowsNothing() {
        assertThat(ledger.head()).isEqualTo(Ledger.EMPTY);
        assertThat(ledger.verify(Ledger.EMPTY))
                .isEqualTo(new Verification(Ledger.EMPTY, 0, java.util.Optional.empty()));
        try (LedgerView view = ledger.view()) {
            assertThat(view.statistics()).isEqualTo(new Statistics(0, 0, 0, 0, 0, 0));
            assertThat(view.claimsOfPair(BRAZIL, KENYA)).isEmpty();
            assertThat(view.claimsWithId("none")).isEmpty();
            assertThat(view.decisions()).isEmpty();
            assertThat(view.redirected("one")).isEqualTo("one");
            assertThat(view.findDocument(1)).isEmpty();
        }
    }

    @Test
    void theSameDocumentAgainChangesNothing() {
        Article article = News.article("a.txt", RECOGNITION);
        assertThat(ledger.holds(article.document())).isFalse();
        store(article);
        Head before = ledger.head();
        assertThat(ledger.holds(article.document())).isTrue();
        assertThat(store(article)).isEqualTo(new Receipt(Receipt.Kind.UNCHANGED, 1, null, null, 0, 0));
        assertThat(ledger.head()).isEqualTo(before);
    }

    @Test
    void aFileThatWasMovedIsTheSameDocumentIfItsUrlIs() {
        Article article = News.article("a.txt", "https://post.example/1", null, List.of(RECOGNITION));
        store(article);
        Article moved = News.at(article, "b.txt", "https://post.example/1", null);
        assertThat(store(moved).kind()).isEqualTo(Receipt.Kind.UNCHANGED);
    }

    @Test
    void theSameTextFromAnotherAddressIsACopyAndTellsNothingAnew() {
        Article article = News.article("a.txt", RECOGNITION);
        store(article);
        Article copy = News.at(article, "b.txt", null, LocalDate.of(2030, 5, 7));
        assertThat(store(copy)).isEqualTo(new Receipt(Receipt.Kind.SYNDICATED, 2, 1L, null, 0, 0));
        assertThat(claims()).isEqualTo(article.claims());
        try (LedgerView view = ledger.view()) {
            assertThat(view.statistics()).isEqualTo(new Statistics(2, 2, 1, 1, 0, 0));
        }
    }

    @Test
    void theEarliestPublicationOfATextTellsItsClaims() {
        Article late = News.article("late.txt", null, LocalDate.of(2030, 5, 7), List.of(RECOGNITION));
        Article early = News.at(late, "early.txt", null, LocalDate.of(2030, 5, 6));
        store(late);
        Instant before = clock.instant();
        assertThat(store(early)).isEqualTo(new Receipt(Receipt.Kind.STORED, 2, null, null, 1, 1));
        assertThat(claims()).isEqualTo(early.claims());
        assertThat(claims(before)).isEqualTo(late.claims());
        try (LedgerView view = ledger.view();
                Stream<StoredDocument> documents = view.documents()) {
            assertThat(documents).extracting(StoredDocument::copyOf).containsExactly(null, 2L);
        }
        assertThat(store(late).kind()).isEqualTo(Receipt.Kind.UNCHANGED);
        assertThat(ledger.reread(early.document(), List.of(), "other").closed()).isEqualTo(1);
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<Article> articles = new ArrayList<>(Writer.articles(40));
        for (Article article : Writer.articles(10)) {
            LocalDate day = LocalDate.of(2030, 1, 1 + articles.size() % 28);
            articles.add(News.at(article, "reprint-" + articles.size(), null, day));
        }
        articles.forEach(this::store);
        try (Ledger other = Ledger.inMemory(clock);
                LedgerView view = ledger.view()) {
            Collections.shuffle(articles, new Random(17));
            articles.forEach(article -> other.store(article.document(), article.claims(), News.READER));
            try (LedgerView shuffled = other.view()) {
                assertThat(content(shuffled)).isEqualTo(content(view));
            }
        }
    }

    /// What a view holds, apart from numbers and instants.
    private static Set<String> content(LedgerView view) {
        Set<String> content = new TreeSet<>();
        try (Stream<StoredDocument> documents = view.documents();
                Stream<StoredClaim> claims = view.claims()) {
            documents.forEach(stored -> content.add(stored.document().name() + (stored.copyOf() == null)));
            claims.forEach(stored ->
                    content.add(stored.claim().id() + stored.claim().document().name()));
        }
        return content;
    }

    @Test
    void anotherTextAtAnAddressSupersedesTheFormerFromThenOn() {
        Article former = News.article("a.txt", RECOGNITION);
        Article later = News.article("a.txt", MEETING);
        store(former);
        Instant before = clock.instant();
        assertThat(store(later)).isEqualTo(new Receipt(Receipt.Kind.SUPERSEDES, 2, null, 1L, 1, 1));
        assertThat(claims()).isEqualTo(later.claims());
        assertThat(claims(before)).isEqualTo(former.claims());
        try (LedgerView view = ledger.view()) {
            assertThat(view.findDocument(1).orElseThrow().knownUntil()).isEqualTo(clock.instant());
        }
    }

    @Test
    void anotherDayOfPublicationSupersedesToo() {
        Article former = News.article("a.txt", null, null, List.of(RECOGNITION));
        Article dated = News.at(former, "a.txt", null, LocalDate.of(2030, 5, 6));
        store(former);
        assertThat(ledger.holds(dated.document())).isFalse();
        assertThat(store(dated)).isEqualTo(new Receipt(Receipt.Kind.SUPERSEDES, 2, null, 1L, 1, 1));
        assertThat(claims()).isEqualTo(dated.claims());
    }

    @Test
    void claimsHoldWhileAnyDocumentInForceHasTheirText() {
        Article first = News.article("a.txt", RECOGNITION);
        store(first);
        store(News.at(first, "b.txt", null, null));
        assertThat(store(News.article("a.txt", MEETING)).closed()).isZero();
        assertThat(claims()).hasSize(2);
        assertThat(store(News.article("b.txt")).closed()).isEqualTo(1);
        assertThat(claims()).hasSize(1);
    }

    @Test
    void aFormerTextThatComesBackIsTrueAgain() {
        Article first = News.article("a.txt", RECOGNITION);
        store(first);
        store(News.article("a.txt", MEETING));
        Receipt back = store(first);
        assertThat(back).isEqualTo(new Receipt(Receipt.Kind.SUPERSEDES, 3, null, 2L, 1, 1));
        assertThat(claims()).isEqualTo(first.claims());
        try (LedgerView view = ledger.view()) {
            String id = first.claims().getFirst().id();
            assertThat(view.claimsWithId(id)).hasSize(1);
            assertThat(view.historyOf(id)).extracting(StoredClaim::number).containsExactly(1L, 3L);
        }
    }

    @Test
    void aNewerReaderClosesWhatFellAwayAndAddsWhatIsNew() {
        Article article = News.article("a.txt", RECOGNITION, MEETING);
        ledger.store(article.document(), article.claims().subList(0, 1), News.READER);
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(1));
        Receipt again = ledger.reread(article.document(), article.claims().subList(1, 2), "credence test, lexicon 2");
        assertThat(again).isEqualTo(new Receipt(Receipt.Kind.REREAD, 1, null, null, 1, 1));
        assertThat(claims()).isEqualTo(article.claims().subList(1, 2));
        assertThat(claims(before)).isEqualTo(article.claims().subList(0, 1));
        try (LedgerView view = ledger.view()) {
            StoredClaim closed =
                    view.historyOf(article.claims().getFirst().id()).getFirst();
            assertThat(closed.knownUntil()).isEqualTo(clock.instant());
            assertThat(closed.reader()).isEqualTo(News.READER);
        }
    }

    @Test
    void readingTwiceIsReadingOnce() {
        Article article = News.article("a.txt", RECOGNITION, MEETING);
        store(article);
        Receipt again = ledger.reread(article.document(), article.claims(), News.READER);
        assertThat(again.kind()).isEqualTo(Receipt.Kind.UNCHANGED);
        Receipt newer = ledger.reread(article.document(), article.claims(), "credence test, lexicon 2");
        assertThat(newer).isEqualTo(new Receipt(Receipt.Kind.REREAD, 1, null, null, 0, 0));
        assertThat(claims()).isEqualTo(article.claims());
    }

    @Test
    void aCopyIsNotReadAgain() {
        Article article = News.article("a.txt", RECOGNITION);
        Article copy = News.at(article, "b.txt", null, null);
        store(article);
        store(copy);
        assertThat(ledger.reread(copy.document(), List.of(), "other").kind()).isEqualTo(Receipt.Kind.UNCHANGED);
        assertThat(claims()).isEqualTo(article.claims());
    }

    @Test
    void claimsAreFoundByPairPartyGroupAndId() {
        Article article = News.article("a.txt", RECOGNITION, MEETING, RECOGNITION.saidBy("FJI"));
        store(article);
        List<Claim> all = article.claims();
        try (LedgerView view = ledger.view()) {
            assertThat(view.claimsOfPair(KENYA, BRAZIL))
                    .extracting(StoredClaim::claim)
                    .containsExactly(all.get(0), all.get(2));
            assertThat(told(view.claimsOf(BRAZIL))).isEqualTo(all);
            assertThat(told(view.claimsOf(BRAZIL, "contact"))).containsExactly(all.get(1));
            assertThat(told(view.claimsOf(new PartyId("FJI")))).containsExactly(all.get(2));
            assertThat(view.claimsOfPair(new PartyId("FJI"), KENYA)).isEmpty();
            assertThat(told(view.claimsMergingAs("recognize"))).containsExactly(all.get(0), all.get(2));
            assertThat(view.claimsWithId(all.get(1).id()))
                    .extracting(StoredClaim::claim)
                    .containsExactly(all.get(1));
            assertThat(view.claimsOfPair(KENYA, NORWAY)).isEmpty();
        }
    }

    private static List<Claim> told(Stream<StoredClaim> claims) {
        try (claims) {
            return claims.map(StoredClaim::claim).toList();
        }
    }

    @Test
    void whatChangedSinceAnInstantIsWhatWasEnteredOrClosed() {
        Article former = News.article("a.txt", RECOGNITION);
        Article other = News.article("b.txt", MEETING.saidBy("FJI"));
        Article later = News.article("a.txt", MEETING);
        store(former);
        store(other);
        Instant since = clock.instant();
        store(later);
        try (LedgerView view = ledger.view()) {
            assertThat(told(view.changedSince(since)))
                    .containsExactly(former.claims().getFirst(), later.claims().getFirst());
            assertThat(told(view.changedSince(clock.instant()))).isEmpty();
        }
    }

    @Test
    void aViewStaysWhatItWasWhileOthersWrite() {
        store(News.article("a.txt", RECOGNITION));
        try (LedgerView view = ledger.view()) {
            store(News.article("b.txt", MEETING));
            assertThat(told(view.claims())).hasSize(1);
            assertThat(view.statistics().documents()).isEqualTo(1);
        }
        assertThat(claims()).hasSize(2);
    }

    @Test
    void asKnownYesterdayIgnoresToday() {
        List<Article> articles = News.articles(7, 60);
        List<Instant> instants = new ArrayList<>();
        List<List<Claim>> known = new ArrayList<>();
        for (Article article : articles) {
            store(article);
            instants.add(clock.instant());
            known.add(claims());
        }
        for (int i = 0; i < articles.size(); i++) {
            assertThat(claims(instants.get(i))).isEqualTo(known.get(i));
        }
        assertThat(claims(Instant.MIN)).isEmpty();
    }

    @Test
    void everyTransactionHasAnInstantOfItsOwn() {
        for (int i = 0; i < 3; i++) {
            Article article = News.article("a" + i, RECOGNITION);
            Article named = News.article("b" + i, MEETING);
            ledger.store(article.document(), article.claims(), News.READER);
            ledger.store(named.document(), named.claims(), News.READER);
        }
        List<Instant> instants = new ArrayList<>();
        try (LedgerView view = ledger.view();
                Stream<StoredDocument> documents = view.documents()) {
            documents.forEach(document -> instants.add(document.knownFrom()));
        }
        assertThat(instants).isSorted().doesNotHaveDuplicates().hasSize(6);
        assertThat(instants.getLast()).isEqualTo(clock.instant().plusNanos(5_000));
    }

    @Test
    void aDecisionOutlivesItsClaimAndComesBackWithIt() {
        Article article = News.article("a.txt", RECOGNITION);
        store(article);
        String id = article.claims().getFirst().id();
        Decision decision = Decision.edit(id, "when.earliest", "2030-05-03", "2030-05-02", "Ada", "misprint");
        StoredDecision stored = ledger.decide(decision);
        assertThat(stored.decision()).isEqualTo(decision);
        assertThat(stored.orphaned()).isFalse();
        ledger.reread(article.document(), List.of(), "other reader");
        assertThat(decisions()).extracting(StoredDecision::orphaned).containsExactly(true);
        ledger.reread(article.document(), article.claims(), "third reader");
        assertThat(decisions()).containsExactly(stored);
    }

    private List<StoredDecision> decisions() {
        try (LedgerView view = ledger.view()) {
            return view.decisions();
        }
    }

    @Test
    void aDecisionTakenBackStaysInTheLedgerAndCountsNoLonger() {
        StoredDecision first = ledger.decide(Decision.onClaim(Decision.Verdict.REJECT, "abc", "Ada", null));
        Instant before = clock.instant();
        clock.pass(Duration.ofHours(1));
        ledger.decide(Decision.retraction(first, "Ada", "too quick"));
        assertThat(decisions()).isEmpty();
        try (LedgerView view = ledger.view(before)) {
            assertThat(view.decisions()).containsExactly(first);
        }
    }

    @Test
    void splitsAndMergesNameTheOthers() {
        Decision merge = new Decision(
                Decision.Verdict.MERGE,
                Decision.Subject.ACT,
                "aa",
                List.of("bb", "cc"),
                null,
                null,
                null,
                "Ada",
                null,
                null);
        assertThat(ledger.decide(merge).decision()).isEqualTo(merge);
        assertThatThrownBy(() -> Decision.onClaim(Decision.Verdict.SPLIT, "aa", "Ada", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void redirectsLeadToTheLastId() {
        ledger.redirect(List.of(new Redirect("c", "b"), new Redirect("d", "c")));
        Instant before = clock.instant();
        clock.pass(Duration.ofHours(1));
        ledger.redirect(List.of(new Redirect("b", "a")));
        ledger.redirect(List.of());
        try (LedgerView view = ledger.view();
                LedgerView earlier = ledger.view(before)) {
            assertThat(view.redirected("d")).isEqualTo("a");
            assertThat(earlier.redirected("d")).isEqualTo("b");
        }
        assertThat(ledger.head().number()).isEqualTo(2);
    }

    @Test
    void oddTextComesBackAsItWas() {
        String text = "A\u0000b \uD83D\uDE00 caf\u00e9 e\u0301 \u202eright\u202c \u4e2d\u6587\r\n\t\"'\\;--";
        Document document =
                new Document("n\u00e4me \uD83D\uDE00", "https://x.example/?q='%00", null, null, null, null, text, 0);
        ledger.store(document, List.of(), News.READER);
        try (LedgerView view = ledger.view()) {
            assertThat(view.findDocument(1).orElseThrow().document()).isEqualTo(document);
        }
        assertThat(ledger.holds(document)).isTrue();
        assertThat(ledger.verify(ledger.head()).good()).isTrue();
    }

    @Test
    void whatNoDatabaseKeepsIsReplacedAndStillKnownAgain() {
        Document document =
                new Document("nul \u0000 half \uD83D!", null, null, null, null, null, "half \uDE00 pair", 0);
        assertThat(ledger.store(document, List.of(), News.READER).kind()).isEqualTo(Receipt.Kind.STORED);
        assertThat(ledger.store(document, List.of(), News.READER).kind()).isEqualTo(Receipt.Kind.UNCHANGED);
        assertThat(ledger.verify(ledger.head()).good()).isTrue();
    }

    @Test
    void claimsOfAnotherDocumentAreRefused() {
        Article article = News.article("a.txt", RECOGNITION);
        Article other = News.article("b.txt", MEETING);
        assertThatThrownBy(() -> ledger.store(article.document(), other.claims(), News.READER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected claims of the document \"a.txt\"");
        assertThat(ledger.head()).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void theChainIsTheSameInEveryStore() {
        fill();
        assertThat(ledger.head()).hasToString("43:aaf342027670ddc3161ff484c27db302cf05cf2289fdc698deace3c8c0b1aebf");
        assertThat(ledger.verify(ledger.head()).firstBadRow()).isEmpty();
    }

    @Test
    void aHeadThatTheLedgerNeverHadIsFound() {
        fill();
        Head head = ledger.head();
        assertThat(ledger.verify(new Head(head.number(), "f".repeat(64)))
                        .firstBadRow()
                        .orElseThrow())
                .hasToString("ledger_transaction %d: expected the saved hash %s, found %s"
                        .formatted(head.number(), "f".repeat(64), head.hash()));
        assertThat(ledger.verify(new Head(head.number() + 1, "f".repeat(64))).good())
                .isFalse();
    }

    @Test
    void aBackupIsTheSameLedger() {
        fill();
        Path backup = folder.resolve("backup.db");
        ledger.backup(backup);
        try (Ledger copy = Ledger.open(backup.toString(), clock);
                LedgerView view = copy.view()) {
            assertThat(copy.verify(ledger.head())).isEqualTo(ledger.verify(ledger.head()));
            assertThat(told(view.claims())).isEqualTo(claims());
            assertThat(view.decisions()).isEqualTo(decisions());
        }
        assertThatThrownBy(() -> ledger.backup(backup)).isInstanceOf(LedgerFailure.class);
        assertThat(Files.exists(folder.resolve("backup.db.part"))).isFalse();
    }

    /// Documents, copies, versions, readings, decisions and redirects of one seed.
    private void fill() {
        for (Article article : News.articles(11, 40)) {
            store(article);
        }
        List<Claim> claims = claims();
        String id = claims.getFirst().id();
        ledger.decide(Decision.onClaim(Decision.Verdict.ACCEPT, id, "Ada", "seen \u2713"));
        ledger.redirect(List.of(new Redirect("b", "a")));
        Document document = claims.getLast().document();
        ledger.reread(document, List.of(), "other reader");
    }
}
