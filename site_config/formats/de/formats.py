"""How dates are written in German, where Django's own way is too long for a line of the sidebar."""

MONTH_DAY_FORMAT = "j. M"
DATETIME_FORMAT = "j. F Y, H:i"
SHORT_DATETIME_FORMAT = "d.m.Y, H:i"
