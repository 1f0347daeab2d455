from bot.domain.actions import ACTIONS

FEATURES = {"onboarding", "checkin", "magnesium", "faq", "weekly", "diary", "trial", "account", "product"}


def test_the_actions_that_content_names_are_there() -> None:
    assert set(ACTIONS) == {
        *(
            "checkin-now",
            "magnesium-now",
            "product",
            "faq",
            "week",
            "trend",
            "trial",
            "nights",
            "settings",
            "checkin-time",
            "reminder-time",
            "reminder-off",
            "reminding",
            "second-moment",
            "zone",
            "screening",
        ),
        *("language-nl", "language-en", "pause-14", "pause-open", "resume", "privacy", "delete-all"),
    }


def test_each_action_belongs_to_a_feature_under_its_own_name() -> None:
    assert all(action.name == name and action.feature in FEATURES for name, action in ACTIONS.items())
