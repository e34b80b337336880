package org.credence.model;

import java.util.Locale;

/// The rules of derivation: each with the text that a user reads and the source it rests on.
///
/// The order is that of the vocabulary; the rules of other doctrines follow. What a rule does is said by its class in
/// the module `derive`.
public enum RuleId {
    PERSISTENCE(
            "A value holds until a later act or observation on its axis. What is told to hold, or not to have happened, is "
                    + "an observation on its day: it fills silence and confirms, and never undoes a later act.",
            "Shaw, International Law, ch. 9"),
    OWN_WORDS(
            "Between claims about the same act or day the better placed speaker decides: the party's own document, its "
                    + "relayed words, the other side, third parties, reporters, rivals. A rival's word alone never makes a "
                    + "withdrawal.",
            "Talmon, Recognition of Governments, ch. 2"),
    COMPETENT_ORGAN(
            "Only a head of state, a government, its foreign ministry or those they empower recognize. International "
                    + "organizations do not.",
            "Shaw, International Law, ch. 9; VCLT art. 7"),
    DISCLAIMER(
            "An act done without prejudice to recognition, or under another name, implies none.",
            "Talmon, Recognition of Governments, ch. 2"),
    IMPLIED_RECOGNITION(
            "Establishing diplomatic relations implies recognition of the one with whom they are established; so do a vote "
                    + "for its admission to the United Nations and congratulations on independence. Meetings, offices, trade "
                    + "and staff never do.",
            "Shaw, International Law, ch. 9; VCDR art. 2"),
    CREDENTIALS_ARE_NOT_RECOGNITION(
            "Credentials set the head of a mission to the rank presented. Recognition does not move: an ambassador was "
                    + "accepted, no recognition declared.",
            "VCDR art. 13 and 14; Talmon, Recognition of Governments, ch. 2"),
    ONE_GOVERNMENT(
            "Recognizing one government of an exclusive set of rivals ends the recognition of the others on that day, "
                    + "unless the observer's own words say otherwise.",
            "Shaw, International Law, ch. 9; Talmon, Recognition of Governments, ch. 3"),
    LAPSE(
            "Recognition attaches to a time of control. When it ends, recognition of that government has lapsed, and a "
                    + "later time of control begins with nothing on record. Recognition of the state stays.",
            "Talmon, Recognition of Governments, ch. 3; Shaw, International Law, ch. 9"),
    PARTY_ENDS(
            "When a state is united, dissolved or annexed its standings lapse, except for those on record as not accepting "
                    + "it.",
            "Shaw, International Law, ch. 17"),
    INDEPENDENT_AXES(
            "Severing relations does not withdraw recognition of a state, closing a mission does not sever relations, and "
                    + "delisting, meetings, forces and the taking of power are no recognition.",
            "VCDR art. 45; VCCR art. 2; Shaw, International Law, ch. 9"),
    MISSION_DATE(
            "A mission begins with its opening or elevation, else with its head's credentials, else with the appointment.",
            "VCDR art. 13; Correlates of War, Diplomatic Exchange"),
    VACANCY(
            "The recall, expulsion or death of a head of mission leaves the mission's class; only a declared downgrade "
                    + "lowers it.",
            "VCDR art. 19"),
    PRESUPPOSED(
            "An act that ends or resumes something presupposes that it held before; since when is unknown. Any word on the "
                    + "time before outranks this.",
            "vocabulary of Credence, rule 13"),
    SAME_ACT(
            "Claims of rival types about the same parties and compatible days tell one act; the most exact statement of the "
                    + "best placed speaker says which it was.",
            "vocabulary of Credence, rule 14"),
    DISAGREEMENT(
            "Contradicting claims of the same rank about the same act or day leave the value disputed, and both are shown.",
            "vocabulary of Credence, rule 15"),
    CORRECTIONS(
            "A later correction changes what is known from its day on, never what was known before.",
            "vocabulary of Credence, rule 16"),
    PEOPLE_DECIDE(
            "A person's decision outranks every rule and is shown with who decided, when and why.",
            "vocabulary of Credence, rule 17"),
    /// Of the rule set `reception`: replaces [#CREDENTIALS_ARE_NOT_RECOGNITION].
    RECEPTION(
            "Receiving an ambassador recognizes the government that sent the ambassador; before 1945 receiving a first "
                    + "envoy also recognizes the state.",
            "Lauterpacht, Recognition in International Law (1947), part V"),
    /// Of the rule set `states-only`.
    STATES_ONLY(
            "Recognition is of states: whether a government is recognized is not asked, its acts show as relations.",
            "Estrada doctrine, declaration of 27 September 1930");

    private final String text;
    private final String source;

    RuleId(String text, String source) {
        this.text = text;
        this.source = source;
    }

    /// The rule in words for people.
    public String text() {
        return text;
    }

    /// The convention or book that the rule rests on.
    public String source() {
        return source;
    }

    /// The name in JSON and on the command line: `own-words`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
