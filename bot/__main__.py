"""`python -m bot` is `sluimer`."""

from bot.cli import main

if __name__ == "__main__":
    main()
