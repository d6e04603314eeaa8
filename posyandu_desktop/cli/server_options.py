"""The options of `server`; no secret is among them, for a command line is kept and can be seen."""

from argparse import ArgumentParser
from pathlib import Path


def add_server(server: ArgumentParser) -> None:
    """Add how the server is reached, signed in to and trusted."""
    server.add_argument("--url", help="alamat FHIR R4, https://…")
    way = server.add_mutually_exclusive_group()
    way.add_argument("--token", action="store_true", help="masuk dengan token dari Puskesmas")
    way.add_argument(
        "--token-url", metavar="ALAMAT", help="masuk dengan OAuth2: alamat pemberi token"
    )
    server.add_argument("--client-id", metavar="ID", help="client ID untuk OAuth2")
    server.add_argument("--scope", default="", help="scope untuk OAuth2, bila diminta")
    server.add_argument(
        "--stdin", action="store_true", help="baca token atau sandi client dari masukan baku"
    )
    trust = server.add_mutually_exclusive_group()
    trust.add_argument("--ca", type=Path, metavar="BERKAS", help="sertifikat CA milik Puskesmas")
    trust.add_argument("--no-ca", action="store_true", help="lupakan sertifikat itu")
    server.add_argument(
        "--fingerprint", metavar="SHA256", help="sidik sertifikat, dicocokkan lewat telepon"
    )
    server.add_argument("--test", action="store_true", help="coba sambungannya")
