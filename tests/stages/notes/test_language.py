"""Which texts are said not to be in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import Note, NoteKind
from newsevents.parser import Parser
from newsevents.stages.notes import find_notes
from newsevents.stages.reading import Reading


def notes(text: str) -> list[Note]:
    reading = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())
    return [note for note in find_notes(reading).notes if note.kind is NoteKind.LANGUAGE]


FOREIGN = {
    "Spanish": "La ministra dijo el lunes que los dos países van a firmar un acuerdo sobre la pesca, según una nota "
    "que su oficina envió por la tarde.",
    "French": "La ministre a déclaré lundi que les deux pays vont signer un accord sur la pêche, selon une note que "
    "son bureau a envoyée dans la soirée.",
    "German": "Die Ministerin sagte am Montag, dass die beiden Länder ein Abkommen über den Fischfang unterzeichnen "
    "werden, wie aus einer Mitteilung hervorgeht, die sich nicht auf Zahlen festlegt.",
    "Italian": "La ministra ha detto lunedì che i due paesi firmeranno un accordo sulla pesca, come si legge in una "
    "nota che il suo ufficio ha inviato nel pomeriggio.",
    "Portuguese": "A ministra disse na segunda-feira que os dois países vão assinar um acordo sobre a pesca, segundo "
    "uma nota que não foi divulgada pelo gabinete.",
    "Dutch": "De minister zei maandag dat de twee landen een akkoord over de visserij zullen tekenen, maar het is nog "
    "niet bekend wanneer dat gebeurt.",
    "Swedish": "Ministern sade på måndagen att de två länderna ska skriva under ett avtal om fisket, men det är inte "
    "klart när det blir av.",
    "Danish": "Ministeren sagde mandag, at de to lande vil underskrive en aftale om fiskeriet, men det er endnu ikke "
    "klart, hvornår det bliver til noget, og hun havde ikke mere at sige.",
    "Polish": "Minister powiedziała w poniedziałek, że oba kraje podpiszą umowę o rybołówstwie, ale nie jest jasne, "
    "kiedy to się stanie i czy będzie ona ważna przez dwa lata.",
    "Czech": "Ministryně v pondělí řekla, že obě země podepíšou dohodu o rybolovu, ale není jasné, kdy se to stane, "
    "protože jednání podle ní ještě nebyla uzavřena.",
    "Hungarian": "A miniszter hétfőn azt mondta, hogy a két ország egy halászati megállapodást ír alá, de még nem "
    "világos, hogy ez mikor történik meg, és az is kérdés, hogy kik lesznek ott.",
    "Finnish": "Ministeri sanoi maanantaina, että maat allekirjoittavat kalastussopimuksen, mutta ei ole vielä "
    "selvää, milloin se tapahtuu, sillä hän on myös matkalla ja neuvottelut ovat kesken.",
    "Romanian": "Ministra a spus luni că cele două țări vor semna un acord privind pescuitul, dar nu este clar când, "
    "iar negocierile au fost mai grele din cauza vremii.",
    "Turkish": "Bakan pazartesi günü iki ülkenin balıkçılık için bir anlaşma imzalayacağını söyledi, ancak bunun ne "
    "zaman olacağı belli değil ve görüşmeler daha çok sürecek.",
    "Indonesian": "Menteri mengatakan pada hari Senin bahwa kedua negara akan menandatangani perjanjian perikanan "
    "yang sudah lama dibahas, tetapi belum jelas kapan itu akan terjadi.",
    "Swahili": "Waziri alisema Jumatatu kuwa nchi hizo mbili zitatia saini mkataba wa uvuvi, lakini haijulikani ni "
    "lini hiyo itafanyika kwa sababu ya mazungumzo.",
    "Vietnamese": "Bộ trưởng cho biết hôm thứ Hai rằng hai nước sẽ ký một thỏa thuận về nghề cá, nhưng không rõ khi "
    "nào, và các bên đã họp với những người trong ngành.",
    "Filipino": "Sinabi ng ministro noong Lunes na lalagdaan ng dalawang bansa ang kasunduan sa pangingisda, ngunit "
    "hindi pa malinaw kung kailan ito mangyayari.",
    "Irish": "Dúirt an tAire Dé Luain go síneoidh an dá thír comhaontú iascaireachta, ach níl sé soiléir fós cathain "
    "a bheidh sin ag tarlú agus cé leis a raibh sí ag caint faoi.",
    "Welsh": "Dywedodd y gweinidog ddydd Llun fod y ddwy wlad yn mynd i lofnodi cytundeb ar bysgota, ond nid yw'n "
    "glir eto pryd y bydd hyn yn digwydd, ac mae hi hefyd wedi gwrthod sylw.",
}
OTHER_LETTERS = {
    "Russian": "Министр сказала в понедельник, что две страны подпишут соглашение о рыболовстве.",
    "Greek": "Η υπουργός είπε τη Δευτέρα ότι οι δύο χώρες θα υπογράψουν συμφωνία για την αλιεία.",
    "Arabic": "قالت الوزيرة يوم الاثنين إن البلدين سيوقعان اتفاقا بشأن الصيد.",
    "Hebrew": "השרה אמרה ביום שני ששתי המדינות יחתמו על הסכם דיג.",
    "Hindi": "मंत्री ने सोमवार को कहा कि दोनों देश मछली पकड़ने पर समझौता करेंगे।",
    "Chinese": "部长星期一表示，两国将签署渔业协定，但具体日期尚未确定。",
    "Japanese": "大臣は月曜日、両国が漁業協定に署名すると述べた。",
    "Korean": "장관은 월요일 두 나라가 어업 협정에 서명할 것이라고 말했다.",
    "Thai": "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าทั้งสองประเทศจะลงนามข้อตกลงประมง",
}
ENGLISH = {
    "a sentence": "The minister said on Monday that both countries would sign an agreement on fishing.",
    "a headline": "Norway, Chile sign fishing deal after months of talks in Oslo",
    "a headline without small words": "Police arrest four suspects, seize weapons, vehicles near northern border town",
    "headlines": "Oil prices fall sharply\nPolice seize weapons near border\nFloods kill dozens, displace thousands\n"
    "Team wins opening match\nBank raises interest rates\nWorkers demand higher wages\nStorm hits coastal towns",
    "names": "Ana de la Cruz, Jan van der Berg, Luis Ortega, Marie du Pont, Carlo di Stefano, José da Silva, "
    "Hans von Linden, Omar el Said, Piet de Vries, Ana dos Santos, Eva ter Horst, Jon av Reyni",
    "results": "Rovers 3 United 1; City 0 Albion 0 (aet, City win 4-2 pens); Wanderers 2 Athletic 2. Att: 12,403. "
    "Scorers: Li (14, 31 pen), Ortega 60, Dahl 88.",
    "tennis": "A. Dahl (NOR) bt L. Ortega (ESP) 6-4 7-5; M. Roy (FRA) bt J. Kim (KOR) 6-1 3-6 7-6 (7-2); "
    "P. Sousa (POR) bt R. Lehto (FIN) walkover",
    "medals": "Gold Silver Bronze Total\nNorway 12 7 8 27\nGermany 10 8 5 23\nNetherlands 8 5 4 17\nFrance 7 6 9 22",
    "prices": "Wheat 212.40 up 1.2; maize 189.00 down 0.4; soya 431.10 unchanged; crude 81.22 up 0.9; gold 2,410 flat",
    "a recipe": "200g flour, two eggs, pinch salt, milk. Mix flour, eggs, salt; add milk slowly. Fry until golden.",
    "quoted Spanish": "The minister said “que los dos países van a firmar un acuerdo”, which her office later put "
    "into English: both countries would sign an agreement, and they would do so before the end of the year.",
    "foreign names": "The film “Das Leben der Anderen” and the daily Die Zeit were named, and so was El País.",
    "cyrillic": "The word мир means both peace and world, and it was the name of a station that fell in 2001.",
    "a few words": "Que sera, sera",
    "nothing": "",
    "numbers": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
    "capitals": "THE MINISTER SAID ON MONDAY THAT BOTH COUNTRIES WOULD SIGN AN AGREEMENT ON FISHING NEXT YEAR.",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_language_of_latin_letters_is_named(name: str) -> None:
    (note,) = notes(FOREIGN[name])
    assert name in note.message
    assert note.span is None


@pytest.mark.parametrize("name", FOREIGN)
def test_capitals_hide_no_language(name: str) -> None:
    assert len(notes(FOREIGN[name].upper())) == 1


@pytest.mark.parametrize("name", OTHER_LETTERS)
def test_other_letters_tell_enough(name: str) -> None:
    (note,) = notes(OTHER_LETTERS[name])
    assert "Latin letters" in note.message


@pytest.mark.parametrize("name", ENGLISH)
def test_english_is_not_noted(name: str) -> None:
    assert notes(ENGLISH[name]) == []


def test_most_of_the_text_decides() -> None:
    assert notes(f"{ENGLISH['a sentence']}\n\n{FOREIGN['Spanish']}\n\n{ENGLISH['a sentence']}") == []
    assert len(notes(f"{ENGLISH['a sentence']}\n\n{FOREIGN['Spanish']}\n\n{FOREIGN['Spanish']}")) == 1


def test_a_language_without_words_of_its_own_is_no_english_either() -> None:
    invented = "Talu meri koso venda rilu pamo seti gona, bira teno kolu masi fende. "
    (note,) = notes(invented * 8)
    assert "does not seem to be in English" in note.message


def test_the_language_that_was_given_stays() -> None:
    story = Parser().parse(FOREIGN["Spanish"])
    assert story.language == "en"
    assert [note.kind for note in story.notes] == [NoteKind.LANGUAGE]


@given(st.lists(st.sampled_from(list(ENGLISH.values())), min_size=1, max_size=6))
def test_english_beside_english_is_not_noted(texts: list[str]) -> None:
    assert notes("\n\n".join(texts)) == []


@given(st.lists(st.sampled_from([*FOREIGN.values(), *OTHER_LETTERS.values()]), min_size=1, max_size=4))
def test_foreign_text_is_noted_once_at_most(texts: list[str]) -> None:
    assert len(notes("\n\n".join(texts))) <= 1


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("que los con cuatro uno tres cinco seis siete ocho", False),  # three small words
        ("que los con pero según tres cinco seis siete ocho", True),
        ("que los con pero según tres cinco seis siete", False),  # nine words
        ("que que que que con con con con tres cinco", False),  # two sorts
        ("que los con pero the of and to for tres", False),  # more English ones
    ],
)
def test_small_words_must_be_enough(text: str, *, noted: bool) -> None:
    assert bool(notes(text)) is noted


INVENTED = "talu meri koso venda rilu pamo seti gona bira teno kolu masi fende lopa nuvi"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (" ".join([INVENTED] * 4), True),
        (" ".join([INVENTED] * 4).removesuffix(" nuvi"), False),
        (" ".join([*[INVENTED] * 4, "the of"]), True),
        (" ".join([*[INVENTED] * 4, "the of and"]), False),
        (" ".join([*[INVENTED] * 4, "<p>a</p>"]), False),
        (" ".join([INVENTED] * 4).upper(), False),
    ],
)
def test_a_text_without_small_words_must_be_long(text: str, *, noted: bool) -> None:
    assert bool(notes(text)) is noted


def said(text: str, language: str) -> list[Note]:
    reading = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load(), language=language)
    return [note for note in find_notes(reading).notes if note.kind is NoteKind.LANGUAGE]


@pytest.mark.parametrize("language", ["fr", "pt-BR"])
def test_a_short_text_is_in_the_language_that_its_carrier_says(language: str) -> None:
    (note,) = said("M. Morel a rencontré Mme Berg.", language)
    assert f"({language})" in note.message
    assert len(said(FOREIGN["French"], language)) == 1


@pytest.mark.parametrize("language", ["en", "en-GB", "de"])
def test_english_words_count_more_than_what_the_carrier_says(language: str) -> None:
    assert said(f"{ENGLISH['a sentence']} It was not clear when they would do so, she told us.", language) == []
