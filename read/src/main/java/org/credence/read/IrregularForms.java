package org.credence.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Forms of irregular verbs that do not begin as their lemma does: "met", "held", "took". Source: English grammar.
final class IrregularForms {
    private static final Map<String, Set<String>> FORMS = Map.ofEntries(
            Map.entry("meet", Set.of("met")),
            Map.entry("hold", Set.of("held")),
            Map.entry("take", Set.of("took")),
            Map.entry("break", Set.of("broke")),
            Map.entry("cut", Set.of("cut")),
            Map.entry("send", Set.of("sent")),
            Map.entry("give", Set.of("gave")),
            Map.entry("keep", Set.of("kept")),
            Map.entry("have", Set.of("has", "had")),
            Map.entry("lose", Set.of("lost")),
            Map.entry("fall", Set.of("fell")),
            Map.entry("leave", Set.of("left")),
            Map.entry("strike", Set.of("struck")),
            Map.entry("speak", Set.of("spoke")),
            Map.entry("come", Set.of("came")),
            Map.entry("rise", Set.of("rose")),
            Map.entry("sweep", Set.of("swept")),
            Map.entry("seek", Set.of("sought")),
            Map.entry("tell", Set.of("told")),
            Map.entry("say", Set.of("said")),
            Map.entry("withdraw", Set.of("withdrew")),
            Map.entry("spend", Set.of("spent")),
            Map.entry("run", Set.of("ran")),
            Map.entry("overthrow", Set.of("overthrew")),
            Map.entry("overrun", Set.of("overran")),
            Map.entry("withhold", Set.of("withheld")),
            Map.entry("shut", Set.of("shut")),
            Map.entry("grab", Set.of("grabb")),
            Map.entry("set_up", Set.of("set")),
            Map.entry("retake", Set.of("retook")),
            Map.entry("freeze", Set.of("froze")),
            Map.entry("throw", Set.of("threw")),
            Map.entry("drive", Set.of("drove")),
            Map.entry("fight", Set.of("fought")),
            Map.entry("shoot", Set.of("shot")),
            Map.entry("feed", Set.of("fed")),
            Map.entry("sell", Set.of("sold")),
            Map.entry("lend", Set.of("lent")),
            Map.entry("beseech", Set.of("besought")),
            Map.entry("uphold", Set.of("upheld")),
            Map.entry("give_in", Set.of("gave")),
            Map.entry("flee", Set.of("fled")),
            Map.entry("fly", Set.of("flew", "flies")),
            Map.entry("go", Set.of("went", "gone")),
            Map.entry("sink", Set.of("sank", "sunk")),
            Map.entry("stand", Set.of("stood")),
            Map.entry("build", Set.of("built")),
            Map.entry("sit_down", Set.of("sat")),
            Map.entry("undertake", Set.of("undertook")),
            Map.entry("become", Set.of("became")),
            Map.entry("swear_in", Set.of("swor")),
            Map.entry("begin", Set.of("began", "begun")),
            Map.entry("win", Set.of("won")),
            Map.entry("bring_down", Set.of("brought")),
            Map.entry("stand_down", Set.of("stood")),
            Map.entry("get", Set.of("got")),
            Map.entry("bring", Set.of("brought")),
            Map.entry("buy", Set.of("bought")),
            Map.entry("find", Set.of("found")),
            Map.entry("rebuild", Set.of("rebuilt")),
            Map.entry("swear", Set.of("swor")),
            Map.entry("tear", Set.of("tore", "torn")),
            Map.entry("write", Set.of("wrote")));

    private IrregularForms() {}

    static Set<String> of(Set<String> lemmas) {
        Set<String> forms = new HashSet<>();
        for (String lemma : lemmas) {
            forms.addAll(FORMS.getOrDefault(lemma, FORMS.getOrDefault(lemma.split("_", 2)[0], Set.of())));
        }
        return forms;
    }
}
