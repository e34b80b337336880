package org.credence.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.credence.derive.standing.Deriver;
import org.credence.model.RuleSet;
import org.credence.parse.Parser;
import org.credence.read.Reader;
import org.credence.read.party.PartyRegister;
import org.credence.read.party.UserParties;

/// The one place where the pipeline meets the modules that do the work.
public final class Wiring {
    private Wiring() {}

    /// The register with the user's parties, a reader over it, and the rules of the vocabulary.
    public static Pipeline load(List<Path> userPartyFiles) {
        Parser parser = Parser.loadAhead();
        PartyRegister register = register(userPartyFiles);
        return new Pipeline(
                new RegisterLookup(register),
                new ClaimReader(() -> Reader.load(register, parser)),
                new Deriver(register, RuleSet.DEFAULT));
    }

    /// The register with the user's parties.
    public static PartyRegister register(List<Path> userPartyFiles) {
        return PartyRegister.load(userPartyFiles.stream().map(Wiring::parties).toList());
    }

    private static UserParties parties(Path file) {
        try {
            return UserParties.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
