"""What the page of the server shows, and what is typed there as an address. No Qt in here."""

from dataclasses import dataclass, field
from uuid import UUID

from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.language import tr
from posyandu_desktop.store.server import OAuthClient, ServerAddress
from posyandu_desktop.sync.address import check_address, check_token, is_loopback
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.theme_tokens import Tone

TOKEN = "token"  # noqa: S105  # a way to sign in
OAUTH = "oauth"

DEMO = (
    "Desa contoh hanya boleh dikirim ke server di laptop ini, misalnya http://localhost:8080/fhir"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows.

    Attributes:
        sign_in: TOKEN or OAUTH.
        ca_pem: The Puskesmas' own authority; `ca_words` says whose it is and its fingerprint.
        laptop: The number under which servers know this laptop, or empty while there is none.
        report: The connection test, a line and its tone each.
    """

    url: str = ""
    sign_in: str = TOKEN
    token: str = ""
    token_url: str = ""
    client_id: str = ""
    secret: str = ""
    scope: str = ""
    ca_pem: str = ""
    ca_words: str = ""
    laptop: str = ""
    is_demo: bool = False
    problems: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    checking: bool = False
    report: tuple[tuple[str, Tone], ...] = ()
    verdict: str = ""
    verdict_tone: Tone = Tone.INFO
    message: str = ""
    message_tone: Tone = Tone.GOOD

    @property
    def typed(self) -> tuple[str, ...]:
        """What would be lost."""
        return (self.sign_in, self.ca_pem, *(getattr(self, name) for name in TYPED))


TYPED = ("url", "token", "token_url", "client_id", "secret", "scope")


def shown(known: ServerAddress | None, *, is_demo: bool) -> State:
    """Return the state that shows what is kept."""
    if known is None:
        return State(is_demo=is_demo)
    oauth = known.oauth or OAuthClient(token_url="", client_id="", secret="")
    return State(
        url=known.url,
        sign_in=OAUTH if known.oauth else TOKEN,
        token=known.token or "",
        token_url=oauth.token_url,
        client_id=oauth.client_id,
        secret=oauth.secret,
        scope=oauth.scope,
        ca_pem=known.ca_pem,
        ca_words=authority_words(known.ca_pem),
        is_demo=is_demo,
    )


def typed_address(state: State, device_id: UUID) -> ServerAddress | dict[str, str]:
    """Return what is typed as an address, or what is wrong beside which field."""
    problems: dict[str, str] = {}
    url = _checked(problems, "url", state.url)
    if url and state.is_demo and not is_loopback(url):
        problems["url"] = tr(DEMO)
    token: str | None = None
    oauth: OAuthClient | None = None
    if state.sign_in == OAUTH:
        oauth = _client(state, problems)
    else:
        try:
            token = check_token(state.token) or None
        except InvalidInput as error:
            problems["token"] = str(error)
    if problems:
        return problems
    return ServerAddress(
        url=url, device_id=device_id, token=token, oauth=oauth, ca_pem=state.ca_pem
    )


def authority_words(pem: str) -> str:
    """Return whose authority this is and the fingerprint to read out, or nothing without one."""
    if not pem:
        return ""
    from posyandu_desktop.sync.certificates import describe  # noqa: PLC0415  # few have one

    told = describe(pem)
    return tr("Sertifikat {name}, berlaku sampai {ends_on}. SHA-256: {fingerprint}").format(
        name=told.name, ends_on=short_date(told.ends_on), fingerprint=told.fingerprint
    )


def check_address_or_none(url: str) -> str | None:
    """Return a typed address in its tidy form, or None while it is none."""
    try:
        return check_address(url)
    except InvalidInput:
        return None


def _client(state: State, problems: dict[str, str]) -> OAuthClient:
    token_url = _checked(problems, "token_url", state.token_url)
    client_id, secret, scope = state.client_id.strip(), state.secret.strip(), state.scope.strip()
    if not client_id:
        problems["client_id"] = tr("Client ID belum diisi. Puskesmas yang memberinya.")
    if not secret:
        problems["secret"] = tr("Sandi client (secret) belum diisi. Puskesmas yang memberinya.")
    return OAuthClient(token_url=token_url, client_id=client_id, secret=secret, scope=scope)


def _checked(problems: dict[str, str], name: str, url: str) -> str:
    try:
        return check_address(url)
    except InvalidInput as error:
        problems[name] = str(error)
        return ""
