package org.credence.bench.ledger;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.credence.model.PartyId;
import org.credence.store.Ledger;
import org.credence.store.LedgerView;
import org.credence.store.StoredClaim;
import org.credence.store.Verification;

/// Fills a ledger with made-up news and measures what a user waits for.
final class LedgerBench {
    private static final String READER = "credence bench";
    private static final int STEPS = 10;
    private static final int QUESTIONS = 2_000;

    private final Ledger ledger;
    private final Consumer<String> out;

    LedgerBench(Ledger ledger, Consumer<String> out) {
        this.ledger = ledger;
        this.out = out;
    }

    void run(int claims) {
        store(claims);
        pairs();
        parties();
        changes(claims);
        verify();
        say(String.format(Locale.ROOT, "memory    %,d MB in use after a collection", usedMegabytes()));
    }

    /// Documents in transactions of their own, in steps, so that a slope shows.
    private void store(int claims) {
        MadeUpNews news = new MadeUpNews(1);
        int documents = claims / MadeUpNews.CLAIMS_A_DOCUMENT;
        long all = System.nanoTime();
        for (int step = 0; step < STEPS; step++) {
            int count = documents / STEPS;
            List<MadeUpNews.Article> articles = new ArrayList<>();
            long nanos = 0;
            long cpu = 0;
            for (int i = 0; i < count; i++) {
                articles.add(news.next());
                if (articles.size() == 1_000 || i == count - 1) {
                    long start = System.nanoTime();
                    long startCpu = cpuNanos();
                    articles.forEach(article -> ledger.store(article.document(), article.claims(), READER));
                    nanos += System.nanoTime() - start;
                    cpu += cpuNanos() - startCpu;
                    articles.clear();
                }
            }
            say(String.format(
                    Locale.ROOT,
                    "store     %,9d claims: %,7.0f claims/s, %.2f ms a document, %.2f of them at work",
                    (step + 1) * count * MadeUpNews.CLAIMS_A_DOCUMENT,
                    count * MadeUpNews.CLAIMS_A_DOCUMENT / (nanos / 1e9),
                    nanos / 1e6 / count,
                    cpu / 1e6 / count));
        }
        say(String.format(Locale.ROOT, "store     all in %.1f s, the making of the news included", seconds(all)));
    }

    private void pairs() {
        Random random = new Random(2);
        long[] nanos = new long[QUESTIONS];
        long told = 0;
        for (int i = -QUESTIONS / 4; i < QUESTIONS; i++) {
            PartyId one = party(random.nextInt(MadeUpNews.PARTIES));
            PartyId other = party(random.nextInt(MadeUpNews.PARTIES));
            long start = System.nanoTime();
            try (LedgerView view = ledger.view()) {
                told += view.claimsOfPair(one, other).size();
            }
            nanos[Math.max(0, i)] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        say(String.format(
                Locale.ROOT,
                "pair      median %.2f ms, p99 %.2f ms, %.1f claims an answer",
                nanos[QUESTIONS / 2] / 1e6,
                nanos[QUESTIONS * 99 / 100] / 1e6,
                told * 1.0 / (QUESTIONS + QUESTIONS / 4)));
    }

    private void parties() {
        for (int party : new int[] {0, 100, 190}) {
            for (String group : List.of("recognize", "contact")) {
                long start = System.nanoTime();
                long count;
                try (LedgerView view = ledger.view();
                        Stream<StoredClaim> claims = view.claimsOf(party(party), group)) {
                    count = claims.count();
                }
                double took = seconds(start);
                say(String.format(
                        Locale.ROOT,
                        "party     %s, %s: %,d claims in %.1f ms",
                        party(party),
                        group,
                        count,
                        took * 1e3));
            }
        }
    }

    private void changes(int claims) {
        Instant since;
        try (LedgerView view = ledger.view()) {
            long document = Math.max(1, claims / MadeUpNews.CLAIMS_A_DOCUMENT - 100);
            since = view.findDocument(document).orElseThrow().knownFrom();
        }
        long start = System.nanoTime();
        long count;
        try (LedgerView view = ledger.view();
                Stream<StoredClaim> changed = view.changedSince(since)) {
            count = changed.count();
        }
        say(String.format(
                Locale.ROOT, "changes   of 100 documents: %,d claims in %.1f ms", count, seconds(start) * 1e3));
    }

    private void verify() {
        long start = System.nanoTime();
        long startCpu = cpuNanos();
        Verification verification = ledger.verify(ledger.head());
        double took = seconds(start);
        say(String.format(
                Locale.ROOT,
                "verify    %,d rows in %.1f s, %.1f of them at work: %,.0f rows/s, %s",
                verification.rows(),
                took,
                (cpuNanos() - startCpu) / 1e9,
                verification.rows() / took,
                verification.firstBadRow().map(Object::toString).orElse("all good")));
    }

    /// What this thread worked, for the figures of a machine that others use too.
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static PartyId party(int number) {
        return new PartyId(MadeUpNews.name(number));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private void say(String line) {
        out.accept(line);
    }

    /// A ledger at a location, or in memory.
    static Ledger at(String location, Clock clock) {
        return location.equals("memory") ? Ledger.inMemory(clock) : Ledger.openOrCreate(location, clock);
    }
}
