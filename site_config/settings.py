"""Every setting of a Broadside site. What differs from site to site comes from the environment."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from articles.search.languages import STEMMERS
from core.env import Environment
from core.secret import read_or_make_secret
from core.theme import THEME_SCRIPT_HASH

BASE_DIR = Path(__file__).resolve().parent.parent
VERSION = "0.1.0"

env = Environment(os.environ)
PORT = env.integer("PORT", 8000, least=1, most=65535)
BROADSIDE_URL = env.origin("BROADSIDE_URL", f"http://127.0.0.1:{PORT}")
BROADSIDE_DATA = env.folder("BROADSIDE_DATA", BASE_DIR / "var")
# How many reverse proxies stand before gunicorn: that many hops of X-Forwarded-For are believed.
BROADSIDE_PROXIES = env.integer("BROADSIDE_PROXIES", 0, least=0, most=9)
DEBUG = env.boolean("BROADSIDE_DEBUG")
# Whose word stems the search index holds; another one takes effect when the index is made anew, as set_up does.
BROADSIDE_SEARCH_LANGUAGE = env.choice("BROADSIDE_SEARCH_LANGUAGE", "en", STEMMERS)
DATABASES = {
    "default": env.database(
        "DATABASE_URL",
        {"ENGINE": "django.db.backends.sqlite3", "NAME": BROADSIDE_DATA / "broadside.sqlite3"},
    )
}
env.check()

BROADSIDE_DATA.mkdir(mode=0o750, parents=True, exist_ok=True)
SECRET_KEY = read_or_make_secret(BROADSIDE_DATA / "secret-key")

_url = urlsplit(BROADSIDE_URL)
_https = _url.scheme == "https"
# Health checks and the operator's own browser come by a loopback name.
ALLOWED_HOSTS = [str(_url.hostname), "127.0.0.1", "localhost", "[::1]"]
CSRF_TRUSTED_ORIGINS = [BROADSIDE_URL]
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _https
# A health check on the loopback address speaks http to gunicorn, past the proxy.
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 31_536_000 if _https else 0
# One site does not decide for its neighbours: neither subdomains nor the browsers' preload list.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# gunicorn itself never speaks TLS: on an https site the proxy before it says what the browser spoke.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _https else None
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "core.views.csrf_failure"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'", THEME_SCRIPT_HASH],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        # The stations' own addresses are added to the pages that hold a player.
        "media-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 10,
        # A transaction takes its write lock when it begins, so that it cannot fail half-way for want of one.
        "transaction_mode": "IMMEDIATE",
        # FULL: what was answered "saved" outlives a power cut, at one fsync for each commit.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
    }
DATABASES["default"]["CONN_MAX_AGE"] = 60
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "core",
    "articles",
    "sidebar",
    "site_config.apps.SiteConfig",
    "site_config.apps.AdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "markdownx",
    "csp",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # Before the static files, which are to carry them too.
    "core.middleware.HeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.compressing.CompressionMiddleware",
    "core.middleware.PolicyMiddleware",
    "django.middleware.common.CommonMiddleware",
    "core.middleware.SiteMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Before any form is read, which happens when the token is checked: after all of these.
    "core.middleware.BodyLimitMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "site_config.urls"
WSGI_APPLICATION = "site_config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "string_if_invalid": "",
        },
    }
]
# The admin's widgets may be dressed by the project's own templates.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
INSTALLED_APPS.insert(0, "django.forms")

AUTH_USER_MODEL = "core.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("de", _("German"))]
# The catalogues as people write them, and as set_up compiles them.
LOCALE_PATHS = [BASE_DIR / "site_config" / "locale", BROADSIDE_DATA / "locale"]
FORMAT_MODULE_PATH = "site_config.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = BROADSIDE_DATA / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
# Every file in the default storage is served from here, by `core.uploads`.
MEDIA_URL = "/uploads/"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": BROADSIDE_DATA / "uploads"},
    },
    "staticfiles": {"BACKEND": "core.static.BundlingStorage"},
}
# The reader's sheets, joined in this order into one file at collectstatic.
STATIC_BUNDLES = {
    "css/reader.css": [
        "css/tokens.css",
        "css/ground.css",
        "css/masthead.css",
        "css/logo.css",
        "css/columns.css",
        "css/article.css",
        "css/contents.css",
        "css/prose.css",
        "css/blocks.css",
        "css/front.css",
        "css/lists.css",
        "css/pictures.css",
        "css/search.css",
        "css/shelf.css",
        "css/set.css",
        "css/bar.css",
        "css/shouts.css",
        "css/pages.css",
        "css/leftwards.css",
        "css/print.css",
    ]
}

# A refused request must not first fill the memory; an import may be as large as its importer allows.
DATA_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024
# What anybody may send in one request, files included; refused by its announced length, before it is read.
MOST_BODY_BYTES = 8 * 1024 * 1024
# What somebody with an account may: ten pictures of 20 MB each, and a little more.
UPLOAD_MAX_REQUEST_SIZE = 205_000_000
FILE_UPLOAD_HANDLERS = [
    "core.intake.SizeLimit",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# The library's field and widget are used; its own views are unsafe and are never included (see docs).
MARKDOWNX_URLS_PATH = "/admin/articles/section/preview/"
MARKDOWNX_UPLOAD_URLS_PATH = ""
MARKDOWNX_MARKDOWNIFY_FUNCTION = "articles.previewing.markdownify"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
}
