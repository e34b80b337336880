package org.credence.app.cli;

/// How an answer is shown.
enum AnswerFormat {
    text,
    json
}
