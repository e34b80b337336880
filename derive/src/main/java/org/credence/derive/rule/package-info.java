/// The rules of derivation, one class each: start at [RuleSet][org.credence.model.RuleSet] for the list of them, at
/// `Move` for what they decide between.
@NullMarked
package org.credence.derive.rule;

import org.jspecify.annotations.NullMarked;
