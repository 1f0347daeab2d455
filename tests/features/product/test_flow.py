"""The steps of telling a product, whatever is answered in whichever order."""

from collections.abc import Callable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_dose import read_dose
from bot.domain.spoken_sources import OthersReading
from bot.domain.trial_plan import Plan, paused
from bot.features.product import flow
from bot.features.product.flow import Draft

Answer = Callable[[Draft], Draft]
SAID = ("citraat", "mix", "200 mg", "53 %", "1500 mg", "3000 mg threonaat", "2 capsules", "2 x 100", "200 mg per dag")


def says(text: str) -> Answer:
    def answered(draft: Draft) -> Draft:
        reading = read_dose(text, expected=draft.expected)
        return draft if reading is None else flow.told(draft, reading)

    return answered


ANSWERS: list[Answer] = [
    *map(says, SAID),
    flow.left_open,
    lambda draft: flow.back(draft) or draft,
    lambda draft: flow.kind(draft, "compound") if draft.step == "kind" else draft,
    lambda draft: flow.sourced(draft, OthersReading(mg=100)) if draft.step in ("others", "others_mg") else draft,
    lambda draft: flow.sourced(draft, OthersReading(source="antacid")) if draft.step == "others" else draft,
]


@given(st.lists(st.sampled_from(ANSWERS), max_size=12))
def test_any_way_through_ends_in_a_product_in_which_nothing_is_invented(answers: list[Answer]) -> None:
    draft = Draft()
    for answer in answers:
        draft = answer(draft) if draft.step is not None else draft
        assert Draft.model_validate(draft.model_dump(mode="json")) == draft
    for _ in range(6):
        draft = flow.left_open(draft) if draft.step is not None else draft
    assert draft.step is None
    product = draft.product()
    assert (product.amount is None) == (draft.amount is None)
    assert product.piece is None or product.amount is not None
    assert product.others == draft.others
    if draft.amount is None or draft.others is None:
        assert product.total is None


@given(st.sampled_from(flow.PARTS))
def test_one_part_told_anew_leaves_the_others(part: flow.Part) -> None:
    draft = says("2 capsules bisglycinaat van 100 mg")(Draft())
    whole = flow.sourced(draft, OthersReading(none=True)).product()
    again = Draft.of(whole, without=part)
    assert again.step == part
    assert flow.back(again) is None
    assert Draft.of(whole).step is None
    assert Draft.of(whole).product() == whole


def test_only_in_the_weeks_with_magnesium_another_dose_begins_them_anew() -> None:
    plan = Plan(question="sol", first=date(2026, 5, 1), began=date(2026, 5, 15), after=date(2026, 7, 15))
    anew = [flow.restarts(plan, night) for night in (date(2026, 5, 10), date(2026, 5, 15), date(2026, 7, 15))]
    assert anew == [False, True, False]
    assert not flow.restarts(plan.model_copy(update={"after": None}), date(2026, 8, 1)), "its nights are over"
    assert flow.restarts(paused(plan, date(2026, 6, 1)), date(2026, 6, 2))
    assert not flow.restarts(plan.model_copy(update={"began": None}), date(2026, 6, 2))
