package org.credence.app.input;

import org.credence.model.Problem;
import org.credence.model.Problem.Kind;

/// The sentences in which input is refused: what was expected, what was found, what to do.
final class Problems {
    private Problems() {}

    static Problem missing(String place) {
        return new Problem(
                Kind.UNREADABLE, place, "expected a file or a folder, found nothing of that name", "check the path");
    }

    static Problem unreadable(String place, String found) {
        return new Problem(
                Kind.UNREADABLE,
                place,
                "expected a file that can be read, found: " + found,
                "check the file's permissions and read it again");
    }

    static Problem empty(String place) {
        return new Problem(
                Kind.EMPTY, place, "expected text, found an empty file", "put the text into it or leave it out");
    }

    static Problem binary(String place, int offset) {
        return new Problem(
                Kind.NOT_TEXT,
                place,
                "expected text, found a binary file (a NUL byte at byte %d)".formatted(offset),
                "save the article as plain text in UTF-8");
    }

    static Problem badByte(String place, Utf8.BadByte bad, int line) {
        return new Problem(
                Kind.NOT_TEXT,
                place + ":" + line,
                "expected UTF-8, found the byte 0x%02X at byte %d".formatted(bad.value(), bad.offset()),
                "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE");
    }

    static Problem tooLarge(String place, String size) {
        return new Problem(
                Kind.TOO_LARGE,
                place,
                "expected a document of at most %s, found %s".formatted(Limits.megabytes(Limits.DOCUMENT_BYTES), size),
                "split it into its articles, or make it a .jsonl file with one document a line");
    }

    static Problem noDocuments(String place) {
        return new Problem(
                Kind.NO_DOCUMENTS,
                place,
                "expected a folder with .txt or .jsonl files, found none",
                "check the path, or name the files themselves");
    }

    static Problem badJson(String place, String found) {
        return new Problem(
                Kind.BAD_JSON,
                place,
                "expected one JSON object a line, found: " + found,
                "correct the line; the other lines were read");
    }

    static Problem badField(String place, String expected, String found) {
        return new Problem(
                Kind.BAD_FIELD,
                place,
                "expected %s, found %s".formatted(expected, found),
                "correct the line; the other lines were read");
    }

    static Problem badDay(String place, String found) {
        return new Problem(
                Kind.BAD_DATE,
                place,
                "expected \"published\" to be a day like 2025-07-03, found " + found,
                "correct the line; the other lines were read");
    }
}
