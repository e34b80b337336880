package org.credence.app.cli;

/// How changes are shown.
enum ChangeFormat {
    text,
    json,
    csv
}
