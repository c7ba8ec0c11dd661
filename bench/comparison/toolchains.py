"""How the programs come to be: each function here returns one that returns a command, or raises Missing."""

import os
import pathlib
import shutil
import subprocess
import sys

PEERS = pathlib.Path(__file__).resolve().parents[1] / "peers"
PATIENCE = 240  # seconds for each step of making a program of another language


class Missing(Exception):
    """Why a program cannot be had."""


def _need(command, package):
    path = shutil.which(command)
    if path is None:
        raise Missing(f"no {command} (Debian: {package})")
    return path


def _make(work, command, environment=None, folder=None):
    """One step; what it says is kept in a file of `work`."""
    work.mkdir(parents=True, exist_ok=True)
    log = work / "make.log"
    with open(log, "w", encoding="utf-8") as output:
        try:
            subprocess.run(command, cwd=folder or work, env=os.environ | (environment or {}), check=True,
                           stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, timeout=PATIENCE)
        except subprocess.CalledProcessError:
            raise Missing(f"it could not be built: see {log}") from None
        except subprocess.TimeoutExpired:
            raise Missing(f"building it took more than {PATIENCE} s") from None


def find(command, package):
    return lambda: [_need(command, package)]


def built(path, reason="it was not built"):
    def found():
        if not path.exists():
            raise Missing(reason)
        return [path]
    return found


def go(work):
    def make():
        program = work / "go_bench"
        # The toolchain that is there, or none: a version of its own would have to be downloaded.
        _make(work, [_need("go", "golang-go"), "build", "-o", program, "."], {"GOTOOLCHAIN": "local"}, PEERS / "go")
        return [program]
    return make


def cargo(work):
    def make():
        _make(work, [_need("cargo", "cargo"), "build", "--release", "--locked", "--target-dir", work],
              folder=PEERS / "reqwest")
        return [work / "release/reqwest_bench"]
    return make


def node(work):
    def make():
        program = _need("node", "nodejs")
        # Beside its packages, where it looks for them.
        work.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "main.mjs"):
            shutil.copy(PEERS / "undici" / name, work)
        _make(work, [_need("npm", "npm"), "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"])
        return [program, work / "main.mjs"]
    return make


def python(work, program, packages):
    def make():
        interpreter = work / "venv/bin/python"
        if not interpreter.exists():
            _make(work, [sys.executable, "-m", "venv", work / "venv"])
        _make(work, [interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages])
        return [interpreter, PEERS / "python" / program]
    return make
