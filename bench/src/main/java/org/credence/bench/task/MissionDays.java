package org.credence.bench.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.derive.standing.Deriver;
import org.credence.model.Act;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.PartyId;
import org.credence.model.RelationsLevel;
import org.credence.model.Standing;

/// The level of a sender's missions at a receiver on every day, derived from claims alone.
///
/// A level moves on a day of an act, or on one when a tenure of the register begins or ends. So the standing is derived
/// on the days of all acts and on the first day of each year, and where it differs between two of these the day is
/// sought between them.
record MissionDays(Deriver deriver, PartyId sender, PartyId receiver, List<Claim> claims) {
    /// The first day asked about.
    static final LocalDate FIRST = LocalDate.of(1776, 1, 1);

    /// Days in a row with one level.
    record Stretch(LocalDate start, LocalDate end, MissionLevel level) {}

    MissionDays {
        claims = List.copyOf(claims);
    }

    /// Up to a last day, without those of no mission.
    List<Stretch> stretches(LocalDate last) {
        List<Stretch> found = new ArrayList<>();
        LocalDate start = FIRST;
        MissionLevel level = level(FIRST);
        LocalDate before = FIRST;
        for (LocalDate day : days(last)) {
            MissionLevel now = level(day);
            if (now != level) {
                LocalDate turn = turn(before, day, level);
                add(found, new Stretch(start, turn.minusDays(1), level));
                start = turn;
                level = level(turn);
            }
            before = day;
        }
        add(found, new Stretch(start, last, level));
        return found;
    }

    private static void add(List<Stretch> found, Stretch stretch) {
        if (stretch.level() != MissionLevel.NONE && !stretch.end().isBefore(stretch.start())) {
            found.add(stretch);
        }
    }

    private TreeSet<LocalDate> days(LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusYears(1)) {
            days.add(day);
        }
        deriver.timeline(sender, receiver, last, claims).stream()
                .map(Act::span)
                .filter(Objects::nonNull)
                .flatMap(MissionDays::edges)
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(last))
                .forEach(days::add);
        return days;
    }

    private static Stream<LocalDate> edges(DateSpan span) {
        return Stream.of(span.earliest(), span.latest())
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day, day.plusDays(1)));
    }

    /// The first day after one with a level that does not have it, at the latest the day `to`.
    private LocalDate turn(LocalDate from, LocalDate to, MissionLevel level) {
        LocalDate has = from;
        LocalDate lacks = to;
        while (has.plusDays(1).isBefore(lacks)) {
            LocalDate between = LocalDate.ofEpochDay(Math.floorDiv(has.toEpochDay() + lacks.toEpochDay(), 2));
            if (level(between) == level) {
                has = between;
            } else {
                lacks = between;
            }
        }
        return lacks;
    }

    private MissionLevel level(LocalDate on) {
        Standing standing = deriver.standing(sender, receiver, on, Instant.MAX, claims);
        return MissionLevel.of(
                standing.representation().out(), standing.relations().level() == RelationsLevel.ESTABLISHED);
    }
}
