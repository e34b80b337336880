package org.credence.app.cli;

/// How claims are shown.
enum Format {
    text,
    jsonl
}
