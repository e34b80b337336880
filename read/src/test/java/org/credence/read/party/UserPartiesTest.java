package org.credence.read.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.credence.model.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserPartiesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void aUsersNameTakesThePlaceOfOurs() throws IOException {
        PartyRegister register = register("Georgia\tXAT\tGOV\t\t");

        assertThat(parties(register, "Georgia", DAY)).containsExactly("user.georgia");
    }

    @Test
    void withoutASectorARowNamesACountry() throws IOException {
        PartyRegister register = register("Ruritania\tRTN\t\t\t", "Old Gaul\tFRA\t\t\t");

        assertThat(register.partyOf(
                                register.resolve("Ruritania", DAY).getFirst().party())
                        .kind())
                .isEqualTo(PartyKind.STATE);
        assertThat(parties(register, "Old Gaul", DAY)).containsExactly("FRA");
    }

    @Test
    void aNameMayMeanOneAfterAnother() throws IOException {
        PartyRegister register = register("Rupert\tRTN\tGOV\t2000-01-01\t2009-12-31", "Rupert\tRTN\tREB\t2010-01-01\t");

        assertThat(new PhraseResolver(register).resolve("Rupert", LocalDate.of(2005, 1, 1)))
                .isEqualTo(new Affiliation("RTN", "GOV"));
        assertThat(new PhraseResolver(register).resolve("Rupert", DAY)).isEqualTo(new Affiliation("RTN", "REB"));
    }

    @Test
    void aRowOfFewerDaysGoesBeforeOneOfMore() throws IOException {
        PartyRegister register = register(
                "Rupert\tRTN\t\t\t", "Rupert\tRTN\tMIL\t2000-01-01\t", "Rupert\tHNT\tREB\t2005-01-01\t2005-12-31");

        assertThat(new PhraseResolver(register).resolve("Rupert", LocalDate.of(2005, 6, 1)))
                .isEqualTo(new Affiliation("HNT", "REB"));
        assertThat(new PhraseResolver(register).resolve("Rupert", DAY)).isEqualTo(new Affiliation("RTN", "MIL"));
    }

    @Test
    void namesInCapitalsAreFoundAsATextPrintsThem() throws IOException {
        PartyRegister register = register("THE RURITANIAN GUARD\tRTN\tMIL\t\t");

        assertThat(new PhraseResolver(register).resolve("the Ruritanian Guard", DAY))
                .isEqualTo(new Affiliation("RTN", "MIL"));
    }

    private PartyRegister register(String... rows) throws IOException {
        Path file = folder.resolve("parties.tsv");
        Files.writeString(file, "name\tcountry\tsector\tvalid_from\tvalid_to\n" + String.join("\n", rows) + "\n");
        return PartyRegister.load(List.of(UserParties.of(file)));
    }

    private static List<String> parties(PartyRegister register, String name, LocalDate day) {
        return register.resolve(name, day).stream()
                .map(resolution -> resolution.party().value())
                .toList();
    }
}
