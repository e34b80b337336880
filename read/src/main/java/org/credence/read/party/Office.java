package org.credence.read.party;

/// A phrase for those who act for a party: a holder ("foreign minister") or an institution ("foreign ministry").
///
/// `binds` is true where its word is the party's own in the sense of the rule competent-organ: head of state or
/// government, foreign minister, government.
///
/// `general` is true of those who act for whatever they are of: a "spokesman" of an army is of its sector.
public record Office(String phrase, String office, String sector, boolean institution, boolean general, boolean binds) {
    /// Of those who rule: heads of state and of government, ministers, heads of organizations; not their deputies.
    boolean isHigh() {
        return !institution
                && (office.equals("head of state")
                        || office.equals("head of government")
                        || office.equals("secretary-general")
                        || office.equals("high representative")
                        || office.endsWith("minister") && !office.startsWith("deputy"));
    }

    /// The same for an institution: a "spokesman" of the army.
    Office of(Office whole) {
        return new Office(phrase, office, whole.sector(), false, whole.general(), binds && whole.binds());
    }
}
