/// From propositions to claims: roles, modality, speakers, days. Start at [ClaimMaker].
@NullMarked
package org.credence.read.claim;

import org.jspecify.annotations.NullMarked;
