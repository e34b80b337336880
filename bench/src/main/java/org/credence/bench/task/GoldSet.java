package org.credence.bench.task;

import java.nio.file.Path;
import java.util.List;

/// One public test set in its folder.
///
/// @param task name of the task and of its scorer
/// @param in input, below the folder
/// @param gold what is expected, below the folder: a file, or a folder of files
/// @param key the column or field that names an item
/// @param parties tables of parties, below the folder
/// @param target what the headline is to reach, as words
record GoldSet(String task, String name, String in, String gold, String key, List<String> parties, String target) {
    static List<GoldSet> all() {
        return List.of(
                set("actors", "ngec_dev", "actors/ngec_dev.in.tsv", "actors/ngec_dev.gold.tsv", "id", "≥ .90"),
                set("dates", "te3_dev", "dates/te3_dev.in.tsv", "dates/te3_dev.gold.tsv", "id", "≥ .82"),
                set("dates", "timenorm_dev", "dates/timenorm_dev.in.tsv", "dates/timenorm_dev.gold.tsv", "id", "≥ .85"),
                set(
                        "attribution",
                        "polnear_train_sample",
                        "attribution/polnear_train_sample",
                        "attribution/polnear_train_sample.gold.jsonl",
                        "file",
                        "≥ .65"),
                set(
                        "attribution",
                        "polnear_dev",
                        "attribution/polnear_dev",
                        "attribution/polnear_dev.gold.jsonl",
                        "file",
                        "≥ .65"),
                set(
                        "factuality",
                        "meantime_dev",
                        "factuality/meantime_dev",
                        "factuality/meantime_dev.gold.jsonl",
                        "file",
                        "≥ .60"),
                set("reading", "reading", "reading", "reading/gold.jsonl", "doc", "≥ .80"),
                new GoldSet(
                        "triples",
                        "petr_dev",
                        "triples/petr_dev.in.tsv",
                        "triples/petr_dev.gold.jsonl",
                        "id",
                        List.of("triples/petr_actors.tsv"),
                        "≥ .90"),
                set("history", "history", "history/dev/text", "history/dev", "file", "≥ .90"),
                set("recognition", "palestine", "recognition", "recognition/palestine.gold.tsv", "iso2", "–"),
                set("standing", "cases", "../cases/cases.jsonl", "../cases/cases.jsonl", "case", "≥ .90"));
    }

    private static GoldSet set(String task, String name, String in, String gold, String key, String target) {
        return new GoldSet(task, name, in, gold, key, List.of(), target);
    }

    Job job(Path folder, Path out) {
        return new Job(
                folder.resolve(in), out, parties.stream().map(folder::resolve).toList());
    }
}
