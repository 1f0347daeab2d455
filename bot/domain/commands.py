"""The commands that the features know. Content gives each of them its words, in every language."""

COMMANDS = (
    "diary",
    "magnesium",
    "week",
    "trend",
    "trial",
    "nights",
    "nap",
    "faq",
    "settings",
    "pause",
    "help",
    "start",
    "resume",
    "language",
    "privacy",
    "sos",
    "delete",
    "again",
)
CHOOSES = "language-"  # and the name of a language: the command that chooses it
