from newsevents.lexicon.languages import ENGLISH, load

NAMES = "de da dos das di van der von den del la le los el al bin ibn ten ter".split()


def test_the_words_of_a_language_are_its_own_or_shared_by_few() -> None:
    known = load().languages
    assert known["the"] == (ENGLISH,)
    assert all(word == word.lower() and word.strip() == word for word in known)
    assert max(len(names) for names in known.values()) < 12


def test_every_language_has_enough_words_to_be_told() -> None:
    found = [name for names in load().languages.values() for name in names]
    assert {name for name in found if found.count(name) < 10} == set()


def test_words_of_names_tell_no_language() -> None:
    known = load().languages
    assert {word: known[word] for word in NAMES if word in known and word not in ("den", "los")} == {}
