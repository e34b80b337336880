package org.credence.read.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Persons of the register by their surname and what they were: "President Obama", and "Obama" alone where only one of
/// that surname rules.
final class Surnames {
    private final PartyRegister register;

    Surnames(PartyRegister register) {
        this.register = register;
    }

    boolean isKnown(String surname) {
        return !register.listCalled(surname).isEmpty();
    }

    /// Who held such an office under that name and holds it on the day, else held it last.
    Optional<Holder> titled(Office title, String surname, @Nullable String country, LocalDate day) {
        Predicate<Holder> same =
                holder -> isSame(title, holder) && (country == null || country.equals(countryOf(holder)));
        Optional<Holder> current = only(held(
                surname, same.and(holder -> isDated(holder) && holder.days().holds(day))));
        return current.or(() -> held(surname, same).stream()
                .filter(holder -> holder.days().to() != null)
                .filter(holder -> Objects.requireNonNull(holder.days().to()).isBefore(day))
                .max(Comparator.comparing(
                        holder -> Objects.requireNonNull(holder.days().to()))));
    }

    /// The one of that surname who heads a state or government on the day.
    Optional<Holder> ruling(String surname, LocalDate day) {
        return only(held(
                surname,
                holder -> isDated(holder)
                        && holder.days().holds(day)
                        && office(holder).filter(Surnames::isRulers).isPresent()));
    }

    private List<Holder> held(String surname, Predicate<Holder> which) {
        return register.listCalled(surname).stream().filter(which).toList();
    }

    private static Optional<Holder> only(List<Holder> holders) {
        Set<?> persons = holders.stream().map(Holder::person).collect(Collectors.toSet());
        return persons.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /// A leader of the tables of effective leaders is president or prime minister.
    private boolean isSame(Office title, Holder holder) {
        return office(holder)
                .filter(held ->
                        held.office().equals(title.office()) || held.office().equals("leader") && isRulers(title))
                .isPresent();
    }

    private static boolean isRulers(Office office) {
        return Set.of("head of state", "head of government", "leader").contains(office.office());
    }

    private static boolean isDated(Holder holder) {
        return holder.days().from() != null;
    }

    private Optional<Office> office(Holder holder) {
        return register.findOffice(holder.office());
    }

    private @Nullable String countryOf(Holder holder) {
        return register.findParty(holder.party())
                .map(party -> register.countryOf(party, LocalDate.MAX))
                .orElse(null);
    }
}
