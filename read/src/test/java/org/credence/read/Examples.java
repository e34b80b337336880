package org.credence.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.read.party.PartyRegister;

/// Sentences with the claims expected of them, as they stand in lexicon files and beside the samples:
///
/// ```
/// > Peru closed its embassy in Togo.
/// (published 2030-05-06)
/// = CLOSE_MISSION PER -> TGO
/// ```
final class Examples {
    /// The day on which a sentence without a day of its own was published; a Monday.
    static final LocalDate PUBLISHED = LocalDate.of(2030, 5, 6);

    static final PartyRegister REGISTER = PartyRegister.load(List.of());
    static final Reader READER = Reader.load(REGISTER);

    private Examples() {}

    /// A sentence, its place ("heads.frames:14") and the lines it must give, none for "= nothing".
    record Example(String place, String sentence, LocalDate published, List<ClaimLine> expected) {
        Document document() {
            return new Document(place, null, null, published, null, null, sentence, 0);
        }
    }

    static List<Example> in(String file, List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("> ")) {
                examples.add(example(file, lines, i));
            }
        }
        return examples;
    }

    private static Example example(String file, List<String> lines, int first) {
        LocalDate published = PUBLISHED;
        List<ClaimLine> expected = new ArrayList<>();
        boolean told = false;
        for (String line : lines.subList(first + 1, lines.size())) {
            String stripped = line.strip();
            if (stripped.startsWith("(published ")) {
                published = LocalDate.parse(stripped.substring(11, stripped.length() - 1));
            } else if (stripped.startsWith("= ")) {
                told = true;
                if (!stripped.equals("= nothing")) {
                    expected.add(ClaimLine.parse(stripped.substring(2)));
                }
            } else {
                break;
            }
        }
        String place = file + ":" + (first + 1);
        if (!told) {
            throw new IllegalArgumentException(place + ": expected a line \"= ...\" below the sentence, found none");
        }
        return new Example(place, lines.get(first).substring(2).strip(), published, expected);
    }

    /// What is wrong with the claims, one line each; empty if every expectation has its own claim and no claim is left.
    static List<String> faults(List<ClaimLine> expected, List<ClaimLine> found) {
        List<String> faults = new ArrayList<>();
        List<ClaimLine> left = new ArrayList<>(found);
        for (ClaimLine line : expected) {
            left.stream()
                    .filter(line::expects)
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> faults.add("missing: " + line));
        }
        left.forEach(line -> faults.add("not expected: " + line));
        return faults;
    }

    static List<ClaimLine> lines(List<Claim> claims) {
        return claims.stream().map(ClaimLine::of).toList();
    }
}
