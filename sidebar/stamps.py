"""The signed time in the shout form: it proves that the form came from this site, not too long ago."""

from datetime import timedelta

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner

# A page may stay open over a night's programme.
LIFE = timedelta(hours=12)
SALT = "sidebar.shout-form"


def new_stamp() -> str:
    return TimestampSigner(salt=SALT).sign("shout")


def is_current(stamp: str) -> bool:
    """Whether the stamp is ours and younger than twelve hours."""
    try:
        return TimestampSigner(salt=SALT).unsign(stamp, max_age=LIFE) == "shout"
    except (BadSignature, SignatureExpired):
        return False
