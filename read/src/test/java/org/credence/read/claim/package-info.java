/// Tests of what a sentence claims. Start at `factuality.md`, which [FactualityTest] runs.
package org.credence.read.claim;
