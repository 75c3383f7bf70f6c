#!/usr/bin/env python3
"""Check a RestoreAssist job file with nothing but Python 3.9 or newer.

    python3 verify.py FILE.rajob [KEY OR FINGERPRINT]

Checks: the signature under the manifest, every file's SHA-256 and size, no file missing or added, every audit entry's
hash and signature, and that each operation is the one the entry speaks of. Ends with 0 when all of it holds, 1 when
not, 2 when the file cannot be read. The program itself checks more: restoreassist job verify FILE.
"""

import hashlib
import json
import sys
import zipfile

UNLISTED = {"manifest.json", "manifest.sig", "signature.json"}

# Ed25519 (RFC 8032), verification only; points are (x, y) on the twisted Edwards curve.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def _add(a, b):
    (x1, y1, z1, t1), (x2, y2, z2, t2) = a, b
    e1, e2 = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    e3, e4 = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = e2 - e1, e4 - e3, e4 + e3, e2 + e1
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = _add(result, point)
        point = _add(point, point)
        number >>= 1
    return result


def _decode(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = _decode((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    """Whether the 64 bytes are the key owner's signature of the message."""
    if len(key) != 32 or len(signature) != 64:
        return False
    point, nonce = _decode(key), _decode(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if point is None or nonce is None or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + key + message).digest()
    left = _times(scalar, BASE)
    right = _add(nonce, _times(int.from_bytes(digest, "little") % ORDER, point))
    return not (
        (left[0] * right[2] - right[0] * left[2]) % P
        or (left[1] * right[2] - right[1] * left[2]) % P
    )


def canonical(value):
    """The one JSON text of a value, over which hashes are taken."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sha256(data):
    """Hexadecimal SHA-256 of bytes, a text or an open file."""
    digest = hashlib.sha256()
    if isinstance(data, (str, bytes)):
        digest.update(data.encode() if isinstance(data, str) else data)
    else:
        for piece in iter(lambda: data.read(65536), b""):
            digest.update(piece)
    return digest.hexdigest()


def check_audit(archive, name, devices):
    """Problems of the audit lines of one member."""
    last = None
    with archive.open(name) as lines:
        for number, line in enumerate(lines, start=1):
            item = json.loads(line)
            entry, op = item["entry"], item["op"]
            where = f"{name} line {number} (entry {entry['entry']})"
            if sha256(item["previous"] + canonical(entry)) != item["hash"]:
                yield where, "the entry, its hash or the hash before it was changed"
            key = bytes.fromhex(devices.get(entry["device"], ""))
            if not signed(key, item["hash"].encode(), bytes.fromhex(item["signature"])):
                yield where, "it is not signed by its device"
            if op is not None and sha256(canonical(op)) != entry["op_hash"]:
                yield where, "its operation is not the one that was recorded"
            if last is not None and entry["entry"] <= last["entry"]["entry"]:
                yield where, "the order was changed"
            neighbours = last is not None and entry["entry"] == last["entry"]["entry"] + 1
            if neighbours and item["previous"] != last["hash"]:
                yield where, "it does not follow the entry before it"
            last = item


def check(archive, expected_key):
    """Everything that does not hold: where, and what."""
    content = archive.read("manifest.json")
    manifest = json.loads(content)
    key = bytes.fromhex(manifest["devices"][manifest["device"]])
    named = json.loads(archive.read("signature.json"))
    if named["public_key"] != key.hex():
        yield "signature.json", "another key signed than the manifest names"
    for name, signature in (
        ("signature.json", bytes.fromhex(named["signature"])),
        ("manifest.sig", archive.read("manifest.sig")),
    ):
        if not signed(key, content, signature):
            yield name, "the signature does not hold for manifest.json"
    if expected_key and "".join(expected_key.split()).lower() not in (key.hex(), sha256(key)):
        yield "signature.json", "another key than the expected one signed"
    listed = {entry["name"]: entry for entry in manifest["files"]}
    names = archive.namelist()
    for name in names:
        if names.count(name) > 1 or (name not in listed and name not in UNLISTED):
            yield name, "it was added or renamed"
    for name, entry in listed.items():
        if name not in names:
            yield name, "it is missing"
            continue
        with archive.open(name) as file:
            if sha256(file) != entry["sha256"]:
                yield name, "it was changed"
    yield from check_audit(archive, "audit.jsonl", manifest["devices"])
    if len(archive.read("audit.jsonl").splitlines()) != manifest["counts"]["audit_entries"]:
        yield "audit.jsonl", "it does not have as many entries as the manifest counts"


def main(arguments):
    """Print every problem; give the exit code."""
    if len(arguments) not in (1, 2):
        sys.stderr.write(__doc__ + "\n")
        return 2
    try:
        with zipfile.ZipFile(arguments[0]) as archive:
            found = list(check(archive, arguments[1] if len(arguments) == 2 else None))
            manifest = json.loads(archive.read("manifest.json"))
    except (OSError, zipfile.BadZipFile) as error:
        sys.stderr.write(f"{arguments[0]} cannot be read: {error}\n")
        return 2
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        sys.stdout.write(f"a member is not what the format says: {error!r}\n")
        return 1
    for where, what in found:
        sys.stdout.write(f"{where}: {what}\n")
    key = bytes.fromhex(manifest["devices"][manifest["device"]])
    digits = sha256(key)
    groups = " ".join(digits[start : start + 4] for start in range(0, 64, 4))
    sys.stdout.write(f"{len(found)} problems\nSigned by the key {groups}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
