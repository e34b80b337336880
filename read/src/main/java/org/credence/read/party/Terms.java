package org.credence.read.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.credence.model.Party;

/// For whom a person acts on a day, by the offices that the register has of him.
final class Terms {
    private final PartyRegister register;
    private final LocalDate day;

    Terms(PartyRegister register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    /// The office of the day; one held before makes an elite.
    Affiliation of(Party person) {
        List<Holder> held = register.listOffices(person.id());
        Optional<LocalDate> end = held.stream()
                .flatMap(holder -> Optional.ofNullable(holder.days().to()).stream())
                .filter(day::isAfter)
                .max(Comparator.naturalOrder());
        Optional<Holder> current = held.stream()
                .filter(holder -> holder.days().holds(day) && !isEnded(holder, end.orElse(LocalDate.MIN)))
                .min(Comparator.comparing(
                        (Holder holder) -> !office(holder).map(Office::binds).orElse(false)));
        boolean over = current.isEmpty() && end.isPresent();
        String sector =
                over ? "ELI" : current.flatMap(this::office).map(Office::sector).orElse(person.sector());
        return new Affiliation(register.countryOf(person, day), sector);
    }

    /// A row without an end, of a term that another row has ended.
    private static boolean isEnded(Holder open, LocalDate end) {
        LocalDate from = Objects.requireNonNullElse(open.days().from(), LocalDate.MIN);
        return open.days().to() == null && from.getYear() < end.getYear();
    }

    Affiliation of(Holder holder) {
        boolean over = !holder.days().holds(day);
        return new Affiliation(
                register.countryOf(register.partyOf(holder.party()), day),
                over ? "ELI" : office(holder).map(Office::sector).orElse(null));
    }

    private Optional<Office> office(Holder holder) {
        return register.findOffice(holder.office());
    }
}
