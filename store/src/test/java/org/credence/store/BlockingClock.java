package org.credence.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;

/// A clock that does not answer until it is let go: who asks it in a transaction holds the ledger.
final class BlockingClock extends Clock {
    private final Runnable asked;
    private final CountDownLatch go = new CountDownLatch(1);

    BlockingClock(Runnable asked) {
        this.asked = asked;
    }

    void letGo() {
        go.countDown();
    }

    @Override
    public Instant instant() {
        asked.run();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Instant.parse("2030-06-01T12:00:00Z");
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants have no zone");
    }
}
