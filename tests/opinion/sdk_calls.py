"""sdk_calls.py BASE_URL: calls every method of the official SDK against a simulator, with the SDK's strict check of the
answer's type, and compares what it made of the answer with the JSON that came. Prints what went wrong."""

import datetime
import json
import sys
import urllib.request

import document
import onlyfansapi
import sdk_methods

KEY = "ofapi_sim_key"
# Binary answers and redirects to media hosts, which the simulator does not play.
NOT_CALLED = {"media.download"}
# Read-only calls that must say the same to a plain HTTP client.
TWICE = {"accounts.list", "whoami.retrieve", "mass-messaging.list", "mass-messaging.retrieve-overview", "chats.list",
         "chats.messages.list", "fans.list-all", "fans.list-active", "transactions.list", "media.vault.lists.list",
         "tracking-links.list"}


def plain(base_url, path):
    request = urllib.request.Request(base_url + path, headers={"Authorization": f"Bearer {KEY}"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def same(parsed, came):
    """Whether a value the SDK made says what the JSON says: times may be written otherwise, ids as numbers."""
    if isinstance(came, dict):
        return isinstance(parsed, dict) and parsed.keys() == came.keys() and all(same(parsed[k], came[k]) for k in came)
    if isinstance(came, list):
        return isinstance(parsed, list) and len(parsed) == len(came) and all(map(same, parsed, came))
    if isinstance(parsed, datetime.datetime):
        return parsed == datetime.datetime.fromisoformat(came.replace("Z", "+00:00"))
    if isinstance(parsed, datetime.date):
        return parsed.isoformat() == came
    return parsed == came or (isinstance(parsed, int) and str(parsed) == came)


def words(error):
    if isinstance(error, onlyfansapi.APIResponseValidationError) and error.__cause__:
        return " ".join(f"{'.'.join(map(str, e['loc']))}: {e['type']} {str(e['input'])[:60]};"
                        for e in error.__cause__.errors() if e["type"] != "int_from_float")
    return str(error)


def dump(value):
    if isinstance(value, list):
        return [dump(item) for item in value]
    return value.to_dict(mode="python", warnings=False) if hasattr(value, "to_dict") else value


def arguments(method, operation, account):
    """The least that makes a valid call, by the document."""
    own = dict(zip((p["name"] for p in operation.path_parameters),
                   (part.strip("{}") for part in method.path.split("/") if part.startswith("{"))))
    values = {}
    for parameter in operation.path_parameters:
        is_account = parameter["schema"].get("x-type") == "AccountId"
        values[own[parameter["name"]]] = account if is_account else document.sample(parameter["schema"])
    wires = method.wires()
    for key, wire in wires.items():
        if key not in values and (wire in operation.least() or key in method.required):
            values[key] = document.sample(operation.fields.get(wire, {}))
    return values


def parse(client, answer, fractions):
    """The answer as the SDK's type. The SDK takes many sums for whole numbers: that alone is counted, not wrong."""
    try:
        return answer.parse()
    except onlyfansapi.APIResponseValidationError as error:
        wrong = error.__cause__.errors()
        if any(each["type"] != "int_from_float" for each in wrong):
            raise
        fractions.update(".".join(str(part) for part in each["loc"] if isinstance(part, str)) for each in wrong)
    client._strict_response_validation = False
    try:
        return answer.parse()
    finally:
        client._strict_response_validation = True


def call(client, method, operation, account, base_url, fractions):
    """What went wrong in words, or nothing."""
    values = arguments(method, operation, account)
    bound = method.bound(client)
    answer = getattr(bound.__self__.with_raw_response, method.name)(**values)
    if answer.http_response.status_code == 204:
        return None
    parsed = dump(parse(client, answer, fractions))
    if parsed is None or isinstance(parsed, str):
        return None
    came = json.loads(answer.text())
    if not same(parsed, came):
        return f"the SDK made {str(parsed)[:300]} of {str(came)[:300]}"
    if operation.id in TWICE:
        again = plain(base_url, answer.http_request.url.raw_path.decode())
        drop_standing(again)
        drop_standing(came)
        if again != came:
            return f"a plain client got {str(again)[:300]}, the SDK {str(came)[:300]}"
    return None


def drop_standing(body):
    """What every call changes."""
    if isinstance(body, dict):
        body.pop("_meta", None)


def send_twice(client, account):
    """A message sent twice under one idempotency key is one message."""
    bodies = [client.chats.messages.with_raw_response.send(
        chat_id="123", account=account, text="hello", idempotency_key="opinion-1") for _ in range(2)]
    first, second = (json.loads(b.text()) for b in bodies)
    assert first["data"] == second["data"], (first, second)
    assert bodies[0].headers.get("idempotent-replayed") is None
    assert bodies[1].headers["idempotent-replayed"] == "true"
    assert second["_meta"]["_credits"]["used"] == 0


def main(base_url):
    client = onlyfansapi.OnlyFansAPI(api_key=KEY, base_url=base_url, max_retries=0, _strict_response_validation=True)
    accounts = client.accounts.list()
    assert len(accounts) == 5 and accounts[0].id == plain(base_url, "/api/accounts")[0]["id"]
    account = accounts[0].id
    send_twice(client, account)
    operations = document.operations()
    called, wrong, repeated, fractions = 0, 0, 0, 0
    # What takes something away comes last.
    for method in sorted(sdk_methods.methods(), key=lambda m: m.verb == "delete"):
        operation = operations.get((method.verb, document.bare(method.path)))
        if operation is None or operation.id in NOT_CALLED:
            continue
        called += 1
        repeated += operation.id in TWICE
        found = set()
        try:
            problem = call(client, method, operation, account, base_url, found)
        except Exception as error:  # whatever it is, it is a difference
            problem = f"{type(error).__name__}: {' '.join(words(error).split())[:1000]}"
        fractions += len(found)
        if problem:
            wrong += 1
            print(f"{operation.id}: {problem}")
    assert repeated == len(TWICE)
    print(f"members that the SDK takes for whole numbers and the document does not: {fractions}")
    print(f"SDK methods called: {called}, compared with a plain client: {repeated}, different: {wrong}")
    return 1 if wrong else 0


sys.exit(main(sys.argv[1]))
