package org.credence.model;

/// Where a party stands in a body.
public record Membership(PartyId body, PartyId member, Value<MembershipLevel> value) {}
