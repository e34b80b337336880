package org.credence.derive.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.model.Axis;
import org.credence.model.Engagement;
import org.credence.model.Evidence;
import org.credence.model.Flag;
import org.credence.model.Level;
import org.credence.model.Position;
import org.credence.model.Post;
import org.credence.model.Posts;
import org.credence.model.Standing;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/// A standing taken apart, in the order of the axes. Silence is the absence of a facet.
final class Facets {
    private static final String SILENT = "NOTHING_ON_RECORD";

    private final List<Facet> facets = new ArrayList<>();

    private Facets() {}

    static List<Facet> of(Standing standing) {
        Facets facets = new Facets();
        facets.add(Axis.RECOGNITION, "", standing.recognition());
        facets.add(Axis.RELATIONS, "", standing.relations());
        facets.add(Axis.CONSULAR, "", standing.consular());
        facets.add(standing.representation().out());
        facets.add(standing.representation().in());
        standing.designation()
                .forEach(one ->
                        facets.add(Axis.DESIGNATION, place(one.authority(), one.list(), one.target()), one.value()));
        standing.measures()
                .forEach(one ->
                        facets.add(Axis.MEASURES, place(one.authority(), one.program(), one.target()), one.value()));
        standing.membership().forEach(one -> facets.add(Axis.MEMBERSHIP, place(one.body(), one.member()), one.value()));
        standing.seat().forEach(one -> facets.add(Axis.SEAT, place(one.body(), one.government()), one.value()));
        standing.title().forEach(one -> facets.add(Axis.TITLE, place(one.claimant(), one.territory()), one.value()));
        standing.position().forEach(facets::add);
        facets.add(standing.engagement());
        return List.copyOf(facets.facets);
    }

    private void add(Axis axis, String of, Value<? extends Level> value) {
        if (!value.level().name().equals(SILENT)) {
            add(axis, of, value.level().name(), flags(value), value.evidence());
        }
    }

    private void add(Axis axis, String of, String level, List<String> qualified, Evidence evidence) {
        List<String> words = new ArrayList<>(List.of(level));
        words.addAll(qualified);
        if (evidence.disputed()) {
            words.add("disputed");
        }
        if (!evidence.certain()) {
            words.add("day in doubt");
        }
        facets.add(new Facet(axis, of, String.join(", ", words), evidence.since(), evidence.claims()));
    }

    private static List<String> flags(Value<? extends Level> value) {
        return value.flags().stream().map(Flag::words).toList();
    }

    /// The posts of one sender are one value, a set.
    private void add(Posts posts) {
        List<Post> all =
                Stream.concat(posts.posts().stream(), posts.closed().stream()).toList();
        if (!all.isEmpty()) {
            String says = all.stream().map(Facets::said).sorted().collect(Collectors.joining("; "));
            facets.add(new Facet(
                    Axis.REPRESENTATION,
                    posts.sender().value(),
                    says,
                    all.size() == 1 ? all.getFirst().evidence().since() : null,
                    all.stream()
                            .flatMap(post -> post.evidence().claims().stream())
                            .toList()));
        }
    }

    private static String said(Post post) {
        return Stream.of(
                        post.kind().words(),
                        post.place() == null ? null : "in " + post.place(),
                        post.operations() == Post.Operations.NORMAL
                                ? null
                                : post.operations().words(),
                        post.head() == null ? null : "head " + post.head().words(),
                        post.evidence().disputed() ? "disputed" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void add(Position position) {
        String of = place(position.speaker(), position.act(), position.addressee(), position.about());
        String words =
                Objects.requireNonNullElse(position.words(), position.act().name());
        add(Axis.POSITION, of + ' ' + words, words, List.of(), position.evidence());
    }

    private void add(Engagement engagement) {
        if (engagement.certain() + engagement.possible() > 0) {
            facets.add(new Facet(
                    Axis.ENGAGEMENT,
                    "",
                    "%d contacts, %d possible in %d days"
                            .formatted(engagement.certain(), engagement.possible(), engagement.days()),
                    null,
                    engagement.contacts().stream()
                            .flatMap(contact -> contact.evidence().claims().stream())
                            .toList()));
        }
    }

    private static String place(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
