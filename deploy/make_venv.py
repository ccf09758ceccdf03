"""Make a virtual environment and install the locked packages: `make_venv.py FOLDER LOCK`.

Runs on the machine's own Python before anything is installed, so it says in one sentence what is missing
and speaks no syntax that an old Python could not read.
"""

import importlib.util
import os
import subprocess
import sys

OLDEST = (3, 11)


def main(folder, lock):
    if sys.version_info < OLDEST:
        fail(
            f"Broadside needs Python 3.11 or newer; this is {sys.version.split()[0]}."
            " Name another with: make run PYTHON=python3.12"
        )
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        fail("Python's venv module is missing. On Debian and Ubuntu: apt-get install python3-venv")
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        print(f"Making {folder} ...", flush=True)
        run([sys.executable, "-m", "venv", folder], f"The virtual environment could not be made in {folder}.")
    print(f"Installing the packages of {lock} ...", flush=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock]
    run(pip, "The packages could not be installed. Is there a network to a package index?")


def run(command, sentence):
    if subprocess.call(command) != 0:
        fail(sentence)


def fail(sentence):
    sys.exit(sentence)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
