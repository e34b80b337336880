package org.credence.derive.merge;

import java.util.List;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.PartyBook;

/// Merges claims that tell the same act.
@SuppressWarnings("DoNotCallSuggester")
public record ActMerger(PartyBook parties) {
    public List<Act> acts(List<Claim> claims) {
        throw new UnsupportedOperationException("not merged yet");
    }
}
