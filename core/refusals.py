"""Why a file is refused, in words that a pure module can say and whoever shows them can translate."""


def gettext_noop(message: str) -> str:
    """Mark `message` for translation. Django's own asks the settings first; pure modules know none."""
    return message


class UnreadableFile(ValueError):
    """A file that the site cannot use; `str()` is one sentence that tells a person why.

    `message` is the English sentence with `%(name)s` places and `values` what stands in them, so that whoever
    shows it can translate it: `gettext(error.message) % error.values`.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message % values)
        self.message = message
        self.values = values
