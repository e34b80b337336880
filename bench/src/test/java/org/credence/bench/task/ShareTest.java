package org.credence.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final List<String> IDS =
            IntStream.range(0, 1000).mapToObj(i -> "item-" + i).toList();

    @Test
    void everyItemIsInAllAndInOneHalf() {
        assertThat(IDS).allSatisfy(id -> {
            assertThat(Share.ALL.holds(id)).isTrue();
            assertThat(Share.EVEN.holds(id)).isNotEqualTo(Share.ODD.holds(id));
        });
    }

    @Test
    void theHalvesAreAboutEqual() {
        assertThat(IDS.stream().filter(Share.EVEN::holds).count()).isBetween(430L, 570L);
    }

    @Test
    void theLastBitOfTheDigestDecides() {
        assertThat(Share.ODD.holds("abc")).as("SHA-256 ends in …15ad").isTrue();
        assertThat(Share.EVEN.holds("e")).as("SHA-256 ends in …6dea").isTrue();
    }
}
