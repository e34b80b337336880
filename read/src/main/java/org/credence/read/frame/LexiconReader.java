package org.credence.read.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.credence.model.ActType;
import org.credence.model.Detail;
import org.credence.model.EventType;
import org.jspecify.annotations.Nullable;

/// Reads a lexicon file. A fault names file and line, what was expected and what was found.
///
/// ```
/// list missions = embassy consulate          words used as @missions below
/// ## CLOSE_MISSION                           the act, or "event SUPPORT praise"
/// verb close shut | obj: @missions | actor = subj | recipient = in as PLACE / to | stative
/// > Peru closed its embassy in Togo.         an example, and what it must give
/// = CLOSE_MISSION PER -> TGO
/// ```
final class LexiconReader {
    private static final Set<String> FLAGS = Set.of(
            "speech",
            "stative",
            "holding",
            "planned",
            "duration",
            "rank",
            "count",
            "list",
            "also",
            "sharing",
            "defacto",
            "alone",
            "together");
    private static final Set<String> ROLES = Set.of("actor", "recipient", "object");
    private static final Role NONE = new Role(List.of(), true);

    private final String file;
    private final Map<String, Set<String>> lists = new HashMap<>();
    private @Nullable ActType act;
    private @Nullable EventType type;
    private List<String> contexts = List.of();

    LexiconReader(String file) {
        this.file = file;
    }

    List<Entry> read(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String place = file + ":" + (i + 1);
            if (line.startsWith("list ")) {
                list(line, place);
            } else if (line.startsWith("## ")) {
                heading(line.substring(3).strip(), place);
            } else if (line.startsWith("verb ") || line.startsWith("noun ")) {
                entries.add(entry(line, place));
            } else if (!line.isEmpty() && ">=#".indexOf(line.charAt(0)) < 0 && !line.startsWith("(")) {
                throw fault(place, "a line that begins with list, ##, verb, noun, > or =", line);
            }
        }
        return entries;
    }

    private static IllegalArgumentException fault(String place, String expected, String found) {
        return new IllegalArgumentException("%s: expected %s, found \"%s\"".formatted(place, expected, found));
    }

    private static String known(String word, Set<String> words, String place) {
        if (!words.contains(word)) {
            throw fault(place, "one of " + new TreeSet<>(words), word);
        }
        return word;
    }

    private void list(String line, String place) {
        String[] parts = line.substring(5).split("=", 2);
        if (parts.length != 2) {
            throw fault(place, "list NAME = WORDS", line);
        }
        lists.put(parts[0].strip(), words(parts[1], place));
    }

    private void heading(String text, String place) {
        String[] parts = text.split("\\s+", -1);
        try {
            boolean event = parts[0].equals("event");
            act = event ? null : ActType.valueOf(parts[0]);
            type = event ? EventType.valueOf(parts[1]) : null;
            contexts = event ? Arrays.asList(parts).subList(2, parts.length) : List.of();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "%s: expected an act of the vocabulary or \"event TYPE\", found \"%s\"".formatted(place, text), e);
        }
    }

    private Set<String> words(String text, String place) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (word.startsWith("@")) {
                Set<String> list = lists.get(word.substring(1));
                if (list == null) {
                    throw fault(place, "a list defined above", word);
                }
                words.addAll(list);
            } else {
                words.add(word.equals(Condition.NAME) ? word : word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private Entry entry(String line, String place) {
        if (act == null && type == null) {
            throw fault(place, "a heading \"## ACT\" above the first entry", line);
        }
        List<String> fields =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Map<String, Role> roles = new HashMap<>();
        List<Condition> conditions = new ArrayList<>();
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        Set<String> flags = new HashSet<>();
        for (String field : fields.subList(1, fields.size())) {
            if (field.startsWith("set ")) {
                String[] parts = field.substring(4).split("=", 2);
                details.put(Detail.valueOf(parts[0].strip()), parts[1].strip());
            } else if (field.contains("=")) {
                String[] parts = field.split("=", 2);
                roles.put(known(parts[0].strip(), ROLES, place), role(parts[1].strip(), place));
            } else if (field.contains(":")) {
                conditions.add(condition(field, place));
            } else {
                for (String flag : field.split("\\s+", -1)) {
                    flags.add(known(flag, FLAGS, place));
                }
            }
        }
        return new Entry(
                place,
                act,
                type,
                contexts,
                line.startsWith("noun "),
                words(fields.getFirst().substring(5), place),
                List.copyOf(conditions),
                roles.getOrDefault("actor", NONE),
                roles.getOrDefault("recipient", NONE),
                roles.getOrDefault("object", NONE),
                Map.copyOf(details),
                Set.copyOf(flags));
    }

    /// `obj: words` asks for one of the words there, `obj!: words` for none, `clause not: words` for one that is
    /// negated.
    private Condition condition(String field, String place) {
        String[] parts = field.split(":", 2);
        String path = parts[0].strip();
        boolean absent = path.endsWith("!");
        boolean negated = path.endsWith(" not");
        String plain =
                absent ? path.substring(0, path.length() - 1) : negated ? path.substring(0, path.length() - 4) : path;
        return new Condition(Path.parse(plain), words(parts[1], place), absent, negated);
    }

    private static Role role(String text, String place) {
        boolean optional = text.endsWith("?");
        String plain = optional ? text.substring(0, text.length() - 1).strip() : text;
        return new Role(
                Arrays.stream(plain.split("/", -1)).map(way -> way(way, place)).toList(), optional);
    }

    private static Role.Way way(String text, String place) {
        String[] parts = text.strip().split(" as ", 2);
        if (parts[0].endsWith("?")) {
            throw new IllegalArgumentException(
                    "%s: expected \"?\" at the end of a role, found \"%s\"".formatted(place, text.strip()));
        }
        try {
            Role.Wanted wanted = parts.length == 2 ? Role.Wanted.valueOf(parts[1].strip()) : Role.Wanted.PARTY;
            return new Role.Way(Path.parse(parts[0]), wanted);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s: expected one of %s after \"as\", found \"%s\""
                            .formatted(place, Arrays.toString(Role.Wanted.values()), parts[1]),
                    e);
        }
    }
}
