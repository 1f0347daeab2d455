"""The questions about a product, as screens."""

from bot.catalog.words import Words
from bot.domain.compounds import WITH_WATER, compound_of, magnesium_in
from bot.domain.product import NRV, ProductForm
from bot.features.product.flow import Draft, Step
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.night_card import capital
from bot.view.product import form_name, number

FEATURE = "product"
KEY = (FEATURE, "telling")
FORMS: tuple[ProductForm, ...] = ("bisglycinate", "citrate", "oxide", "other", "mix", "unknown")
PIECES = (0.5, 1, 1.5, 2, 3, 4)
SOURCES = ("antacid", "second")
KINDS = ("elemental", "compound")


def question(words: Words, draft: Draft, *, lead: str = "", screened: bool = True) -> Screen:
    """What is to be asked next. `screened`: the safety screen was passed; else who has to ask first is said."""
    step = draft.step or "form"
    first = words("product-ask-first") if step == "form" and not screened and not draft.changing else ""
    text = "\n\n".join(filter(None, (first, " ".join(filter(None, (lead, _ask(words, draft, step)))))))
    return Screen(text, _keyboard(words, draft, step), question=KEY)


def example(words: Words, draft: Draft) -> str:
    """How an answer to this question may look."""
    return words(f"product-example-{(draft.step or 'form').replace('_', '-')}")


def understood(words: Words, draft: Draft, before: Draft) -> str:
    """What was made of the answer, as a sentence; the label's arithmetic is shown."""
    changed = (draft.amount, draft.label, draft.per, draft.daily) != (
        before.amount,
        before.label,
        before.per,
        before.daily,
    )
    if draft.amount is not None and draft.label is not None and changed:
        return _label(words, draft)
    if draft.form != before.form and draft.form not in (None, "unknown"):
        return f"{capital(form_name(words, draft.product()))}."
    if draft.pieces is not None and draft.pieces != before.pieces:
        return f"{capital(words('product-pieces', count=number(draft.pieces)))}."
    return ""


def cancelled(words: Words) -> Screen:
    return Screen(words("product-cancelled"), ((Button.action(words("product-button-open"), FEATURE),),))


def to(words: Words, name: str, verb: str, *args: str) -> Button:
    """A button of this feature, called product-button-NAME."""
    return Button.to(words(f"product-button-{name}"), FEATURE, verb, *args)


def _ask(words: Words, draft: Draft, step: Step) -> str:
    if step == "kind":
        inside = draft.if_compound
        each = number(draft.each or 0)
        if inside is None:
            return words("product-ask-kind", amount=each)
        return words("product-ask-kind-known", amount=each, form=form_name(words, draft.product()), mg=round(inside))
    if step == "pieces" and draft.daily:
        return words("product-ask-pieces-daily", amount=number(draft.amount or 0))
    return words(f"product-ask-{step.replace('_', '-')}")


def _label(words: Words, draft: Draft) -> str:
    """ "53 % ... is ongeveer 199 mg magnesium.", "1.774 mg bisglycinaat is ongeveer 250 mg magnesium." """
    each, piece = draft.each or 0.0, draft.piece
    divided = ""
    if draft.per != 1:
        divided = words("product-label-per", amount=number(draft.amount or 0), per=number(draft.per), each=number(each))
    if piece is None:
        return divided
    if draft.label == "percent":
        exactly = "yes" if piece == round(piece) else "no"
        told = words("product-label-percent", percent=number(each), nrv=NRV, mg=round(piece), exactly=exactly)
    elif draft.label == "compound":
        form = form_name(words, draft.product())
        told = words("product-label-compound", amount=number(each), form=form, mg=round(piece)) + _less(words, draft)
    else:
        told = "" if divided else words("product-label-elemental", mg=number(each))
    return " ".join(filter(None, (divided, told)))


def _less(words: Words, draft: Draft) -> str:
    """What a powder with water in it would hold, and that the label's own figure counts."""
    wet = WITH_WATER.get(draft.compound or compound_of(draft.form) or "oxide")
    water = "" if wet is None else f" {words('product-label-water', mg=round(magnesium_in(wet, draft.each or 0)))}"
    return f"{water} {words('product-label-counts')}"


def _keyboard(words: Words, draft: Draft, step: Step) -> Keyboard:
    unknown, back = to(words, "unknown", "unknown"), to(words, "back", "back")
    match step:
        case "form":
            forms = [to(words, f"form-{form}", "form", form) for form in FORMS]
            return (*rows(forms, 2), (back,))
        case "kind":
            kinds = [to(words, f"kind-{kind}", "kind", kind) for kind in KINDS]
            return (*rows(kinds, 1), (unknown, back))
        case "pieces":
            counts = [
                Button.to(words("product-pieces", count=number(one)), FEATURE, "pieces", str(one)) for one in PIECES
            ]
            return (*rows(counts, 3), (unknown, back))
        case "others":
            sources = [to(words, f"source-{source}", "source", source) for source in SOURCES]
            return ((to(words, "source-none", "others", "none"),), *rows(sources, 1), (unknown, back))
        case "restart":
            return ((to(words, "restart-yes", "restart", "yes"), to(words, "restart-no", "restart", "no")),)
    return ((unknown, back),)
