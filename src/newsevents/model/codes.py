"""
Codes of the field: PLOVER sectors and how actor codes are composed.

Sources: PLOVER manual 2.0 (Open Event Data Alliance), CAMEO manual 1.1b3, and
the country column of the GDELT 2.0 event files.
"""

from enum import StrEnum


class Sector(StrEnum):
    """The PLOVER sector of an actor: in which capacity it acts."""

    COP = "COP"
    """Police."""
    GOV = "GOV"
    """Government: the executive and its ministries."""
    JUD = "JUD"
    """Judiciary: courts and prosecutors."""
    LEG = "LEG"
    """Legislature."""
    MIL = "MIL"
    """Military."""
    PRM = "PRM"
    """Paramilitary force."""
    PTY = "PTY"
    """Political party."""
    REB = "REB"
    """Rebels."""
    SPY = "SPY"
    """Intelligence service."""
    UAF = "UAF"
    """Unaffiliated armed force."""
    UNK = "UNK"
    """Not known."""
    AGR = "AGR"
    """Agriculture."""
    BUS = "BUS"
    """Business."""
    CRM = "CRM"
    """Crime."""
    CVL = "CVL"
    """Civilians."""
    EDU = "EDU"
    """Education and research."""
    ELI = "ELI"
    """Elites, former officials and celebrities."""
    JRN = "JRN"
    """Journalists and news media."""
    LAB = "LAB"
    """Labour and its unions."""
    MED = "MED"
    """Medicine and health."""
    REF = "REF"
    """Refugees and displaced people."""
    OPP = "OPP"
    """Political opposition."""
    PRE = "PRE"
    """Proto-state or de facto authority."""
    REL = "REL"
    """Religious body."""
    SOC = "SOC"
    """Civil society."""


class International(StrEnum):
    """The code that PLOVER uses in place of a country for an actor without one."""

    IGO = "IGO"
    """Intergovernmental organization."""
    UNO = "UNO"
    """United Nations and its agencies."""
    EUR = "EUR"
    """European Union and its bodies."""
    NGO = "NGO"
    """Non-governmental organization."""
    ISM = "ISM"
    """International social movement."""
    IMG = "IMG"
    """International militarized group."""
    MNC = "MNC"
    """Multinational corporation."""


# CAMEO keeps these spellings of ISO 3166-1 alpha-3 (GDELT lookup CAMEO.country).
_CAMEO_COUNTRY = {"IMN": "IMY", "MNE": "MTN", "ROU": "ROM", "TLS": "TMP"}

# PLOVER renamed or added these sectors; the CAMEO role that says the same, or none.
_CAMEO_ROLE = {"JRN": "MED", "MED": "HLH", "PRM": "UAF", "PRE": "SEP", "SOC": "CVL", "UNK": ""}


def cameo_code(country: str | None, sectors: tuple[Sector, ...]) -> str:
    """
    Compose a CAMEO actor code of three-letter units, most general first.

    Args:
        country:
            ISO 3166-1 alpha-3 code, or the unit that stands in its place.

        sectors: The sectors, the most important first.

    Returns:
        At most five units, without separator; empty if nothing is known.

    >>> cameo_code("ROU", (Sector.GOV,))
    'ROMGOV'
    """
    units = (_CAMEO_COUNTRY.get(country or "", country or ""), *(_CAMEO_ROLE.get(s, str(s)) for s in sectors))
    return "".join(unit for unit in units if unit)[:15]
