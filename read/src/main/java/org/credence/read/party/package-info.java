/// Who is meant: the register of parties, the names of a text, and what its descriptions and pronouns stand for. Start
/// at [PartyRegister], then `Parties`.
@NullMarked
package org.credence.read.party;

import org.jspecify.annotations.NullMarked;
