"""All rules for time expressions, in the order in which they count."""

from newsevents.stages.times.absolute import DAYS_OF_MONTHS, MONTHS
from newsevents.stages.times.amounts import AMOUNTS
from newsevents.stages.times.clock import CLOCK
from newsevents.stages.times.counted import COUNTED
from newsevents.stages.times.days import WEEKDAYS
from newsevents.stages.times.drafts import Rule
from newsevents.stages.times.feasts import FEASTS
from newsevents.stages.times.fiscal import FISCAL
from newsevents.stages.times.units import UNITS
from newsevents.stages.times.years import YEARS, YEARS_IN_WORDS

RULES: tuple[Rule, ...] = (
    *CLOCK,
    *COUNTED,
    *DAYS_OF_MONTHS,
    *YEARS_IN_WORDS,
    *FISCAL,
    *FEASTS,
    *WEEKDAYS,
    *UNITS,
    *MONTHS,
    *YEARS,
    *AMOUNTS,
)
"""All rules; where several match, the first in this order counts."""
