package org.credence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.credence.model.Document;
import org.credence.model.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final String ENGLISH =
            "Peru recognized Kosovo on Friday. The ministry in Lima said that the two countries would open embassies"
                    + " next year, and that a delegation was on its way. It was the first such step in a decade, and"
                    + " the opposition had long asked for it.";
    private static final String GERMAN =
            "Peru hat am Freitag den Kosovo anerkannt. Das Ministerium in Lima teilte mit, dass die beiden Länder im"
                    + " nächsten Jahr Botschaften eröffnen werden und dass eine Delegation auf dem Weg ist. Es war der"
                    + " erste Schritt dieser Art seit einem Jahrzehnt.";

    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French    | Le Pérou a reconnu le Kosovo vendredi. Le ministère à Lima a déclaré que les deux pays ouvriraient des ambassades l’année prochaine et qu’une délégation était en route. C’est le premier pas de ce genre depuis dix ans pour le gouvernement.
            Spanish   | El Perú reconoció a Kosovo el viernes. El ministerio en Lima dijo que los dos países abrirán embajadas el próximo año y que una delegación está en camino. Es el primer paso de este tipo en una década para el gobierno del país.
            Portuguese| O Peru reconheceu o Kosovo na sexta-feira. O ministério em Lima disse que os dois países vão abrir embaixadas no próximo ano e que uma delegação já está a caminho. Foi o primeiro passo do género em dez anos para o governo do país.
            Italian   | Il Perù ha riconosciuto il Kosovo venerdì. Il ministero di Lima ha detto che i due paesi apriranno le ambasciate il prossimo anno e che una delegazione è in viaggio. È il primo passo di questo tipo in dieci anni per il governo del paese.
            Dutch     | Peru heeft vrijdag Kosovo erkend. Het ministerie in Lima zei dat de twee landen volgend jaar ambassades zullen openen en dat een delegatie onderweg is. Het was de eerste stap van dit soort in tien jaar voor de regering van het land.
            Polish    | Peru uznało w piątek Kosowo. Ministerstwo w Limie podało, że oba kraje otworzą w przyszłym roku ambasady i że delegacja jest już w drodze. Był to pierwszy taki krok od dziesięciu lat, o który od dawna prosiła opozycja w tym kraju.
            Turkish   | Peru cuma günü Kosova'yı tanıdı. Lima'daki bakanlık, iki ülkenin gelecek yıl büyükelçilik açacağını ve bir heyetin yolda olduğunu söyledi. Bu, on yıldan sonra atılan ilk adım oldu ve muhalefet bunu çok uzun bir süre için istemişti.
            a text in Cyrillic script | Перу признало Косово в пятницу. Министерство в Лиме сообщило, что обе страны откроют посольства в следующем году и что делегация уже в пути. Это был первый такой шаг за десять лет, о котором давно просила оппозиция в этой стране.
            a text in Arabic script | اعترفت بيرو بكوسوفو يوم الجمعة. وقالت الوزارة في ليما إن البلدين سيفتحان سفارتين في العام المقبل وإن وفدا في الطريق. وكانت هذه أول خطوة من نوعها منذ عشر سنوات، وقد طالبت بها المعارضة منذ فترة طويلة في هذا البلد الواقع على المحيط.
            """)
    void anotherLanguageIsFound(String language, String text) {
        assertThat(other(text, null)).contains(language);
    }

    @Test
    void englishIsNone() {
        assertThat(other(ENGLISH, null)).isEmpty();
    }

    @Test
    void whatIsMostlyEnglishIsEnglish() {
        assertThat(other(ENGLISH + "\n" + ENGLISH + "\n" + GERMAN, null)).isEmpty();
        assertThat(other(GERMAN + "\n" + GERMAN + "\n" + ENGLISH, null)).contains("German");
    }

    @Test
    void namesAndFiguresAreNoLanguage() {
        assertThat(other("Lima 14:30 Quito 15:45 La Paz 17:20 Montevideo 18:05 ".repeat(6), null))
                .isEmpty();
    }

    @Test
    void aShortTextIsEnglishUnlessItSaysOtherwise() {
        assertThat(other("Der Kosovo wurde von Peru anerkannt.", null)).isEmpty();
        assertThat(other("Der Kosovo wurde von Peru anerkannt.", "de")).contains("German");
        assertThat(other(GERMAN, "en-GB")).isEmpty();
        assertThat(other(ENGLISH, "Volapük")).contains("\"Volapük\"");
    }

    @Test
    void whatIsNotEnglishIsNotReadAndSaid() {
        var read = Examples.READER.read(document(GERMAN, null));

        assertThat(read.items()).isEmpty();
        assertThat(read.problems())
                .containsExactly(new Problem(
                        Problem.Kind.OTHER_LANGUAGE,
                        "a.txt",
                        "expected a text in English, found German",
                        "it was not read; translate it, or give \"language\": \"en\" if it is English"));
    }

    private static Optional<String> other(String text, @Nullable String language) {
        return LANGUAGES.findOther(document(text, language));
    }

    private static Document document(String text, @Nullable String language) {
        return new Document("a.txt", null, null, null, language, null, text, 0);
    }
}
