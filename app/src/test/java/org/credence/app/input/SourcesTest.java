package org.credence.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credence.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aTextIsTheFileWithoutByteOrderMarkAndOtherwiseUntouched() throws IOException {
        write("a.txt", "\uFEFFNorway\r\n\r\nopened it.");
        Document document = onlyDocument(folder.resolve("a.txt").toString());
        assertThat(document.text()).isEqualTo("Norway\r\n\r\nopened it.");
        assertThat(document.headlines()).isEqualTo(1);
        assertThat(document.name()).isEqualTo("a.txt");
    }

    @Test
    void aFolderIsReadInOrderAndHiddenFilesAreLeftOut() throws IOException {
        write("b.txt", "b");
        write("a/z.txt", "z");
        write("a.jsonl", "{\"text\": \"x\"}\n");
        write(".hidden.txt", "h");
        write("notes.md", "n");
        assertThat(said(folder.toString())).containsExactly("a.jsonl:1", "z.txt", "b.txt");
    }

    @Test
    void aFolderThatLeadsBackToItselfIsOneProblemAndTheRestIsRead() throws IOException {
        write("a/b.txt", "b");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(said(folder.toString()))
                .containsExactly(
                        "a/again: expected a file that can be read, found: a link to a folder that it lies in; check the file's permissions and read it again",
                        "b.txt");
    }

    @Test
    void aTitleIsTheFirstLineOfTheText() throws IOException {
        write("a.jsonl", """
                {"title": "Norway opens embassy", "text": "It did.", "published": "2030-05-06", "publisher": "Post", "url": "x:/ y", "language": "en", "license": "CC0"}
                """);
        Document document = onlyDocument(folder.resolve("a.jsonl").toString());
        assertThat(document)
                .isEqualTo(new Document(
                        "a.jsonl:1",
                        "x:/ y",
                        "Post",
                        LocalDate.of(2030, 5, 6),
                        "en",
                        "CC0",
                        "Norway opens embassy\nIt did.",
                        1));
    }

    @Test
    void aSidecarSaysWhenAndByWhomATextWasPublished() throws IOException {
        write("a.txt", "It did.");
        write("a.json", "{\"published\": \"2030-05-06\", \"publisher\": \"Post\", \"language\": \"en\", \"id\": 7}");
        Document document = onlyDocument(folder.resolve("a.txt").toString());
        assertThat(document.published()).isEqualTo(LocalDate.of(2030, 5, 6));
        assertThat(document.publisher()).isEqualTo("Post");
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void aBrokenSidecarIsAProblemAndTheTextIsReadAllTheSame() throws IOException {
        write("a.txt", "It did.");
        write("a.json", "{\"published\": \"32 August\"}");
        assertThat(said(folder.resolve("a.txt").toString())).hasSize(2).contains("a.txt");
    }

    @Test
    void badInputIsOneProblemEachAndTheRestGoesOn() throws IOException {
        write("empty.txt", "");
        write("folder/readme.md", "nothing to read");
        Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
        Files.write(folder.resolve("latin.txt"), "one\ntwo \u00E9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("huge.txt"), new byte[50 * 1024 * 1024]);
        write("lines.jsonl", """
                {"text": "fine"}
                {"text": "broken"
                {"title": "no text"}
                {"text": "bad day", "published": "32 August 1960"}
                {"text": 7}
                []

                {"text": "fine as well"}
                """);
        assertThat(said("missing.txt", "folder", "empty.txt", "binary.txt", "latin.txt", "huge.txt", "lines.jsonl"))
                .containsExactly(
                        "missing.txt: expected a file or a folder, found nothing of that name; check the path",
                        "folder: expected a folder with .txt or .jsonl files, found none; check the path, or name the files themselves",
                        "empty.txt: expected text, found an empty file; put the text into it or leave it out",
                        "binary.txt: expected text, found a binary file (a NUL byte at byte 1); save the article as plain text in UTF-8",
                        "latin.txt:2: expected UTF-8, found the byte 0xE9 at byte 8; convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE",
                        "huge.txt: expected a document of at most 10.0 MB, found 50.0 MB; split it into its articles, or make it a .jsonl file with one document a line",
                        "lines.jsonl:1",
                        "lines.jsonl:2: expected one JSON object a line, found: Unexpected end-of-input: expected close marker for Object at column 18; correct the line; the other lines were read",
                        "lines.jsonl:3: expected a field \"text\" with the words of the document, found none; correct the line; the other lines were read",
                        "lines.jsonl:4: expected \"published\" to be a day like 2025-07-03, found \"32 August 1960\"; correct the line; the other lines were read",
                        "lines.jsonl:5: expected \"text\" to be a string, found 7; correct the line; the other lines were read",
                        "lines.jsonl:6: expected one JSON object a line, found: array; correct the line; the other lines were read",
                        "lines.jsonl:8");
    }

    @Test
    void standardInputIsAnArticleOrJsonLines() {
        assertThat(said(new Sources(List.of("-"), Publication.unknown(), stream("Norway came."))))
                .containsExactly("stdin");
        assertThat(said(new Sources(
                        List.of("-"), Publication.unknown(), stream("{\"text\": \"a\"}\n{\"text\": \"b\"}"))))
                .containsExactly("stdin:1", "stdin:2");
        assertThat(said(new Sources(List.of("-"), Publication.unknown(), stream(""))))
                .containsExactly("stdin: expected text, found an empty file; put the text into it or leave it out");
    }

    private Document onlyDocument(String path) {
        List<Document> documents = new ArrayList<>();
        sources(path).forEach(incoming -> documents.add(((Incoming.Found) incoming).document()));
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private List<String> said(String... paths) {
        return said(sources(paths));
    }

    private List<String> said(Sources sources) {
        List<String> said = new ArrayList<>();
        sources.forEach(incoming -> said.add(
                switch (incoming) {
                    case Incoming.Found(Document document) -> document.name();
                    case Incoming.Faulty(var problem) -> problem.toString().replace(folder.toString() + "/", "");
                }));
        return said;
    }

    private Sources sources(String... paths) {
        List<String> below = java.util.Arrays.stream(paths)
                .map(path -> folder.resolve(path).toString())
                .toList();
        return new Sources(below, Publication.unknown(), stream(""));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
