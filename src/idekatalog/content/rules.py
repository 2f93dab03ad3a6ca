"""The rules that keep the content from hurting anybody, as the editors have written them."""

from dataclasses import dataclass

from idekatalog.content.complaint import Report
from idekatalog.content.form import Form
from idekatalog.content.located_yaml import load_yaml


@dataclass(frozen=True, slots=True)
class Rules:
    """Entries that need a warning, words that may not stand here or there, and numbers that need their limit."""

    cautioned: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    sensitive: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    not_on_the_table: tuple[str, ...] = ()


def read_rules(text: str, report: Report) -> Rules:
    """Read the rules file."""
    form = Form(load_yaml(text, 1, report), report)
    rules = Rules(
        cautioned=form.texts("pas_paa"),
        forbidden=form.texts("forbudte_ord"),
        sensitive=form.texts("foelsomme"),
        guards=form.texts("vagtord"),
        not_on_the_table=form.texts("ikke_paa_bordet"),
    )
    form.close()
    return rules
