"""The settings as somebody walks through them: open the card, then the group in which a button stands."""

from tests.support.stage import Stage


def opens(stage: Stage, label: str) -> None:
    """Open the settings and tap the button with this label, in whichever group it stands."""
    stage.says("/instellingen" if stage.language == "nl" else "/settings")
    stage.taps_data(*reversed(stage.find(label))) if _stands_alone(stage, label) else _in_a_group(stage, label)


def group_of(stage: Stage, label: str) -> None:
    """The same, standing before the button."""
    for group in _groups(stage):
        stage.taps_data(group, max(stage.chat))
        if label in stage.labels:
            return
        stage.taps_data("account:card", max(stage.chat))
    raise AssertionError(f"no setting {label!r} in {stage.shown()}")


def _in_a_group(stage: Stage, label: str) -> None:
    group_of(stage, label)
    stage.taps(label)


def _groups(stage: Stage) -> list[str]:
    """The buttons that open a group."""
    every = [button.data for row in stage.last.keyboard for button in row]
    return [data for data in every if data.startswith("account:group:")]


def _stands_alone(stage: Stage, label: str) -> bool:
    buttons = [button for row in stage.last.keyboard for button in row if button.label == label]
    return any(not button.data.startswith("account:group:") for button in buttons)
