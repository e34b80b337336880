package org.credence.read.party;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;

/// All names, found by the words of a text: the longest name that begins at a word wins.
///
/// Words are compared without case (but for names all in capitals, and for common words), accents, full stops of
/// abbreviations and the kind of apostrophe or hyphen.
public final class NameIndex {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final String CUT_OFF = "-,()";

    private final Node root = new Node();
    private final List<Name> all;

    NameIndex(List<Name> names) {
        this.all = List.copyOf(names);
        for (Name name : names) {
            List<String> words = words(name.text());
            if (!words.isEmpty()) {
                add(words, name);
            }
        }
    }

    private void add(List<String> words, Name name) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        if (!hasSame(node.names, name)) {
            node.names.add(name);
        }
    }

    private static boolean hasSame(List<Name> names, Name name) {
        for (Name other : names) {
            if (other.party().equals(name.party()) && other.days().equals(name.days())) {
                return true;
            }
        }
        return false;
    }

    /// The names that are written with just these words.
    private List<Name> named(List<String> words) {
        Node node = root;
        for (String word : words) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return node.names;
    }

    List<Name> list() {
        return all;
    }

    /// A name that begins at a word: how many words it takes, and what it may stand for.
    public record Hit(int words, List<Name> names) {}

    /// The longest name that begins at a word of the list, or null.
    public @Nullable Hit longestAt(List<String> words, int start) {
        Node node = root;
        Hit best = null;
        for (int i = start; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                return best;
            }
            if (!node.names.isEmpty()) {
                best = new Hit(i - start + 1, node.names);
            }
        }
        return best;
    }

    /// Whether these words are a name of that party, on whatever day.
    public boolean isNameOf(String text, PartyId party) {
        return named(words(stripArticle(text))).stream()
                .anyMatch(name -> name.party().equals(party));
    }

    /// Who a name written by a user stands for on a day.
    List<Resolution> resolve(String text, @Nullable LocalDate on) {
        List<Name> names = named(words(stripArticle(text)));
        List<Resolution> found = new ArrayList<>();
        for (Name name : names) {
            boolean known = found.stream().anyMatch(other -> other.party().equals(name.party()));
            if (!known && (on == null || name.meansPartyOn(on))) {
                found.add(new Resolution(name.party(), name.use(), why(name)));
            }
        }
        return found;
    }

    private static String why(Name name) {
        String days = name.days().from() == null && name.days().to() == null
                ? ""
                : " from %s to %s"
                        .formatted(
                                orOpen(name.days().from()), orOpen(name.days().to()));
        return "\"%s\" is its %s%s (source: %s)"
                .formatted(name.text(), name.use().words(), days, name.source());
    }

    private static String orOpen(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }

    private static String stripArticle(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
    }

    /// Names in the register that look like the one written, best first, at most five.
    public List<String> suggest(String text) {
        String wanted = String.join(" ", words(stripArticle(text)));
        TreeSet<String> near = new TreeSet<>();
        for (Name name : all) {
            List<String> words = words(name.text());
            String known = String.join(" ", words);
            if (known.startsWith(wanted) || (wanted.startsWith(known) && known.length() > 3) || isNear(known, wanted)) {
                near.add(named(words).getFirst().text());
            }
        }
        return near.stream()
                .sorted(java.util.Comparator.comparingInt((String name) -> Math.abs(name.length() - text.length()))
                        .thenComparing(name -> name))
                .limit(5)
                .toList();
    }

    private static boolean isNear(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return Math.abs(a.length() - b.length()) <= 2
                && LevenshteinDistance.getDefaultInstance().apply(a, b) <= Math.max(1, longest / 5);
    }

    /// A word as the index compares it.
    public static String normalize(String word) {
        String plain = isAscii(word)
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String joined =
                plain.replace(".", "").replace('’', '\'').replace('‑', '-').replace('–', '-');
        boolean capitals =
                joined.length() > 1 && joined.length() <= 5 && joined.equals(joined.toUpperCase(Locale.ROOT));
        return capitals ? joined : joined.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// The words of a name as a tokenizer would cut them: hyphens, commas, brackets and possessive endings apart.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (isSpace(letter) || CUT_OFF.indexOf(letter) >= 0) {
                add(words, name, start, i);
                add(words, name, i, i + 1);
                start = i + 1;
            } else if (isPossessive(name, i)) {
                add(words, name, start, i);
                start = i;
            }
        }
        add(words, name, start, name.length());
        return words;
    }

    private static void add(List<String> words, String name, int start, int end) {
        if (start < end) {
            String word = normalize(name.substring(start, end));
            if (!word.isBlank()) {
                words.add(word);
            }
        }
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }

    private static boolean isPossessive(String name, int at) {
        char letter = name.charAt(at);
        return (letter == '\'' || letter == '’')
                && at + 1 < name.length()
                && name.charAt(at + 1) == 's'
                && (at + 2 == name.length() || !isWordLetter(name.charAt(at + 2)));
    }

    private static boolean isWordLetter(char letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '_');
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Name> names = new ArrayList<>();
    }
}
