"""Make a virtual environment and install the locked packages: `make_venv.py FOLDER LOCK`.

Runs on the machine's own Python before anything is installed, so it says in one sentence what is missing
and speaks no syntax that an old Python could not read.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)


def main(folder, lock):
    if sys.version_info < OLDEST:
        fail(
            "Broadside needs Python 3.11 or newer; this is %d.%d. Name another with: make run PYTHON=python3.12"
            % sys.version_info[:2]
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        fail("Python's venv module is missing. On Debian and Ubuntu: apt-get install python3-venv")
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        print("Making %s ..." % folder, flush=True)
        run([sys.executable, "-m", "venv", folder], "The virtual environment could not be made in %s." % folder)
    print("Installing the packages of %s ..." % lock, flush=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock]
    run(pip, "The packages could not be installed. Is there a network to a package index?")


def run(command, sentence):
    if subprocess.call(command) != 0:
        fail(sentence)


def fail(sentence):
    sys.exit(sentence)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
