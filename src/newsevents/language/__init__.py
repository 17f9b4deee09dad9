"""From text to grammar: tokens, sentences, tags, trees, names and quotations."""

from newsevents.language._analyzer import Analyzer, EmbeddedAnalyzer, analyzer
from newsevents.language._columns import Quoted
from newsevents.language.analysis import Analysis
from newsevents.language.entities import Entity
from newsevents.language.quotations import Quotation

__all__ = ["Analysis", "Analyzer", "EmbeddedAnalyzer", "Entity", "Quotation", "Quoted", "analyzer"]
