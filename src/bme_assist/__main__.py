"""``python -m bme_assist``."""

from bme_assist.cli import main

if __name__ == "__main__":
    main()
