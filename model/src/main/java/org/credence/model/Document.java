package org.credence.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One published text.
///
/// `name` is how the user knows it (a file's name) and `place` where it lies (the file's path), so that two files of
/// one name are two documents; `published` is the day it appeared, against which its dates are understood. `headlines`
/// counts the leading lines (headline, deck) that are sentences of their own.
///
/// A value, but no record: the digest of its text is asked for by every claim of it and computed once.
public final class Document {
    private final String name;
    private final String place;
    private final @Nullable String url;
    private final @Nullable String publisher;
    private final @Nullable LocalDate published;
    private final @Nullable String language;
    private final @Nullable String license;
    private final String text;
    private final int headlines;
    private volatile @Nullable String digest;

    /// A document that lies where its name says.
    public Document(
            String name,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable String license,
            String text,
            int headlines) {
        this(name, name, url, publisher, published, language, license, text, headlines);
    }

    public Document(
            String name,
            String place,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable String license,
            String text,
            int headlines) {
        this.name = name;
        this.place = place;
        this.url = url;
        this.publisher = publisher;
        this.published = published;
        this.language = language;
        this.license = license;
        this.text = text;
        this.headlines = headlines;
    }

    public String name() {
        return name;
    }

    /// Where it was published: its URL, else where it lies.
    public String address() {
        return url == null ? place : url;
    }

    public @Nullable String url() {
        return url;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    public @Nullable LocalDate published() {
        return published;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable String license() {
        return license;
    }

    public String text() {
        return text;
    }

    public int headlines() {
        return headlines;
    }

    /// SHA-256 of the text as UTF-8, 64 hex digits.
    public String sha256() {
        String known = digest;
        if (known == null) {
            known = Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
            digest = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Document that
                        && name.equals(that.name)
                        && address().equals(that.address())
                        && Objects.equals(url, that.url)
                        && Objects.equals(publisher, that.publisher)
                        && Objects.equals(published, that.published)
                        && Objects.equals(language, that.language)
                        && Objects.equals(license, that.license)
                        && headlines == that.headlines
                        && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, url, publisher, published, language, license, text, headlines);
    }

    @Override
    public String toString() {
        return name + (published == null ? "" : " of " + published);
    }
}
