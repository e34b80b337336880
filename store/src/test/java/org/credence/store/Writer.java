package org.credence.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credence.store.News.Article;

/// A program of its own that writes a ledger and says after each step that it is done: `stored NAME`, `decided ID`. Run
/// again after a kill, it goes on where it was. With `hold` it keeps the ledger locked until it is killed.
final class Writer {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2030-06-01T12:00:00Z"), ZoneOffset.UTC);

    private Writer() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments[1].equals("hold")) {
            hold(arguments[0]);
        } else {
            write(arguments[0], Integer.parseInt(arguments[1]));
        }
    }

    /// Documents with an address each, so that storing one again changes nothing.
    static List<Article> articles(int count) {
        Set<String> names = new HashSet<>();
        List<Article> articles = new ArrayList<>();
        for (Article article : News.articles(23, 2 * count)) {
            if (articles.size() < count && names.add(article.document().name())) {
                articles.add(article);
            }
        }
        return articles;
    }

    static void write(String location, int count) {
        try (Ledger ledger = Ledger.openOrCreate(location, CLOCK)) {
            int index = 0;
            for (Article article : articles(count)) {
                ledger.store(article.document(), article.claims(), News.READER);
                System.out.println("stored " + article.document().name());
                if (index++ % 3 == 0) {
                    decide(ledger, "claim-" + index);
                }
            }
        }
    }

    private static void decide(Ledger ledger, String id) {
        boolean decided;
        try (LedgerView view = ledger.view()) {
            decided = view.decisions().stream()
                    .anyMatch(stored -> stored.decision().id().equals(id));
        }
        if (!decided) {
            ledger.decide(Decision.onClaim(Decision.Verdict.ACCEPT, id, "Ada", null));
        }
        System.out.println("decided " + id);
    }

    private static void hold(String location) throws InterruptedException {
        Clock blocked = new BlockingClock(() -> System.out.println("holds"));
        Article article = News.article("held");
        try (Ledger ledger = Ledger.open(location, blocked)) {
            ledger.store(article.document(), article.claims(), News.READER);
        }
    }
}
