# Functions of .ci/run.

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

install_packages() {
    local missing=()
    command -v chromium >/dev/null || missing+=(chromium)
    [ -n "$(postgres_bin)" ] || missing+=(postgresql)
    command -v git >/dev/null || missing+=(git)
    command -v make >/dev/null || missing+=(make)
    python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
    if [ ${#missing[@]} -gt 0 ]; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
}

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

# Runs a command with DATABASE_URL of a PostgreSQL of its own, which ends with it.
with_postgres() {
    local bin folder status=0
    bin=$(postgres_bin)
    folder=$(mktemp -d)
    chown postgres "$folder"
    as_postgres() { (cd / && runuser -u postgres -- "$@"); }
    as_postgres "$bin/initdb" -D "$folder/data" -A trust -U broadside >/dev/null
    as_postgres "$bin/pg_ctl" -D "$folder/data" -w -o "-p 54329 -k $folder -c fsync=off -c listen_addresses=127.0.0.1" \
        -l "$folder/log" start >/dev/null || { cat "$folder/log"; return 1; }
    DATABASE_URL=postgres://broadside@127.0.0.1:54329/postgres "$@" || status=$?
    as_postgres "$bin/pg_ctl" -D "$folder/data" -m fast stop >/dev/null
    rm -rf "$folder"
    return "$status"
}
