"""The server of the comparison: nginx with a worker on each of its cores, and what it serves."""

import os
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.request

from . import process

SMALL, LARGE = 1000, 52050
CONFIGURATION = pathlib.Path(__file__).resolve().parents[1] / "nginx.conf.in"
META = ('"_meta":{"_credits":{"used":1,"balance":900000000},"_cache":{"is_cached":false},'
        '"_rate_limits":{"limit_minute":10000000,"limit_day":null,"remaining_minute":9999999,"remaining_day":null}}')


def body(size, items):
    """A queue of so many messages, padded to the size by a text with escapes, as fans' texts have them."""
    unit = r'See you \u2764 \"tonight\" '

    def fill(length):
        return unit * (length // len(unit)) + "x" * (length % len(unit))

    def item(i, text):
        return (f'{{"id":{48210000000 + i},"date":"2026-11-{i % 28 + 1:02}T12:{i % 60:02}:00+00:00","isReady":true,'
                f'"isDone":false,"total":{1000 + i},"pending":{i},"canUnsend":true,"unsendSeconds":86400,'
                f'"hasError":false,"isCanceled":false,"text":"{text}"}}')

    def whole(paddings):
        return '{"data":[' + ",".join(item(i, fill(n)) for i, n in enumerate(paddings)) + "]," + META + "}"

    room = size - len(whole([0] * items))
    each = room // items
    text = whole([each] * (items - 1) + [room - each * (items - 1)])
    assert len(text) == size, len(text)
    return text


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class Server:
    """Serves from its construction to stop(). `url(transport, size)` is where."""

    def __init__(self, folder, files, cores=(process.SERVER_CORE,)):
        self.folder = folder
        (folder / f"{SMALL}.json").write_text(body(SMALL, 3))
        (folder / f"{LARGE}.json").write_text(body(LARGE, 100))
        self.certificate = folder / "cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                        "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                        "subjectAltName=DNS:localhost,IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:false",
                        "-keyout", folder / "key.pem", "-out", self.certificate], check=True, capture_output=True)
        ports = free_ports(4)
        self._ports = dict(zip([("plain", SMALL), ("tls", SMALL), ("plain", LARGE), ("tls", LARGE)], ports))
        text = CONFIGURATION.read_text()
        for name, value in {"dir": folder, "user": "user root;" if os.geteuid() == 0 else "", "files": files,
                            "workers": len(cores), "affinity": " ".join(f"{1 << core:b}" for core in cores), "port": ports[0], "tls_port": ports[1],
                            "large_port": ports[2], "large_tls_port": ports[3]}.items():
            text = text.replace(f"@{name}@", str(value))
        (folder / "nginx.conf").write_text(text)
        self._process = subprocess.Popen(["nginx", "-p", folder, "-c", folder / "nginx.conf", "-e", folder / "error.log"],
                                         stderr=subprocess.PIPE)
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise

    def _wait(self):
        until = time.monotonic() + 10
        while True:
            try:
                with urllib.request.urlopen(self.url("plain", SMALL), timeout=1):
                    return
            except (urllib.error.URLError, OSError):
                if self._process.poll() is not None or time.monotonic() > until:
                    raise SystemExit("bench: nginx does not serve: " + self._process.stderr.read().decode()) from None
                time.sleep(0.05)

    def url(self, transport, size):
        scheme = "http" if transport == "plain" else "https"
        return f"{scheme}://127.0.0.1:{self._ports[transport, size]}"

    def stop(self):
        self._process.terminate()
        self._process.wait()
