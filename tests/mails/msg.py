"""Writes mail files of Outlook: a compound file ([MS-CFB], version 3) with one stream for each property ([MS-OXMSG])."""

import struct

FREE, END, FAT_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
SECTOR, MINI, CUT_OFF = 512, 64, 4096


def compound(tree):
    """A compound file of a tree: names to bytes (streams) or to further trees (storages)."""
    entries = []  # name, kind, child, left, right, data

    def add(name, kind, data=b""):
        entries.append([name, kind, NONE, NONE, NONE, data])
        return len(entries) - 1

    def fill(storage, parts):
        numbers = []
        for name in sorted(parts, key=lambda name: (len(name), name.upper())):
            is_storage = isinstance(parts[name], dict)
            numbers.append(add(name, 1 if is_storage else 2, b"" if is_storage else parts[name]))
        for number in numbers:
            if entries[number][1] == 1:
                fill(number, parts[entries[number][0]])
        entries[storage][2] = balanced(numbers)

    def balanced(numbers):
        if not numbers:
            return NONE
        middle = len(numbers) // 2
        entries[numbers[middle]][3] = balanced(numbers[:middle])
        entries[numbers[middle]][4] = balanced(numbers[middle + 1:])
        return numbers[middle]

    root = add("Root Entry", 5)
    fill(root, tree)

    sectors, fat = [], []

    def chain(data, size, store, table):
        """Puts data into sectors, and returns the first one."""
        if not data:
            return END
        first = len(store)
        parts = [data[at:at + size].ljust(size, b"\0") for at in range(0, len(data), size)]
        for place, part in enumerate(parts):
            store.append(part)
            table.append(END if place == len(parts) - 1 else first + place + 1)
        return first

    mini, mini_fat, starts = [], [], {}
    for number, entry in enumerate(entries):
        if entry[1] == 2:
            small = len(entry[5]) < CUT_OFF
            starts[number] = chain(entry[5], *((MINI, mini, mini_fat) if small else (SECTOR, sectors, fat)))
    mini_stream = b"".join(mini)
    starts[root] = chain(mini_stream, SECTOR, sectors, fat)
    mini_fat_bytes = struct.pack(f"<{len(mini_fat)}I", *mini_fat)
    mini_fat_bytes += b"\xff" * (-len(mini_fat_bytes) % SECTOR)
    mini_fat_start = chain(mini_fat_bytes, SECTOR, sectors, fat)

    directory = b""
    for number, (name, kind, child, left, right, data) in enumerate(entries):
        wide = (name + "\0").encode("utf-16-le")
        size = len(mini_stream) if number == root else len(data)
        start = starts.get(number, 0 if kind == 1 else END)
        directory += wide.ljust(64, b"\0") + struct.pack("<HBBIII", len(wide), kind, 1, left, right, child) + bytes(16 + 4 + 16) \
            + struct.pack("<IQ", start, size)
    empty = bytes(64) + struct.pack("<HBBIII", 0, 0, 0, NONE, NONE, NONE) + bytes(48)
    while len(directory) % SECTOR:
        directory += empty
    directory_start = chain(directory, SECTOR, sectors, fat)

    count = 0
    while (len(sectors) + count) * 4 > count * SECTOR:
        count += 1
    assert count <= 109, "too large for one header"
    fat_start = len(sectors)
    fat = fat + [FAT_SECTOR] * count
    fat += [FREE] * (count * SECTOR // 4 - len(fat))
    sectors += [struct.pack(f"<{SECTOR // 4}I", *fat[at:at + SECTOR // 4]) for at in range(0, len(fat), SECTOR // 4)]
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIIII", 0, count, directory_start, 0, CUT_OFF, mini_fat_start if mini_fat else END,
                        len(mini_fat_bytes) // SECTOR, END, 0, fat_start)
    head += struct.pack("<108I", *([fat_start + place for place in range(1, count)] + [FREE] * (109 - count)))
    return head + b"".join(sectors)


def message(headers=None, subject="", name="", address="", plain=None, html=None, rtf=None, ansi=False, code_page=1252, to="", top=True,
            attached=None, kind="IPM.Note"):
    """The streams of one message."""
    def text(tag, value):
        return {f"__substg1.0_{tag:04X}{'001E' if ansi else '001F'}": value.encode(f"cp{code_page}" if ansi else "utf-16-le")}

    tree = {**text(0x001A, kind), **text(0x0037, subject), **text(0x0C1A, name), **text(0x0C1F, address)}
    if address and "@" in address:
        tree |= text(0x5D01, address)
    if headers is not None:
        tree |= text(0x007D, headers)
    if plain is not None:
        tree |= text(0x1000, plain)
    if html is not None:
        tree["__substg1.0_10130102"] = html.encode(f"cp{code_page}" if code_page != 65001 else "utf-8")
    if rtf is not None:
        tree["__substg1.0_10090102"] = uncompressed(rtf)
    fixed = b"".join(struct.pack("<IIQ", tag, 6, value) for tag, value in ((0x3FFD0003, code_page), (0x3FDE0003, code_page)))
    tree["__properties_version1.0"] = bytes(32 if top else 24) + fixed
    if to:
        tree["__recip_version1.0_#00000000"] = {"__properties_version1.0": bytes(8), **text(0x39FE, to)}
    if attached:
        tree["__attach_version1.0_#00000000"] = {"__properties_version1.0": bytes(8), "__substg1.0_3701000D": attached}
    return tree


def uncompressed(rtf):
    """The form of [MS-OXRTFCP] that is not compressed."""
    data = rtf.encode("ascii")
    return struct.pack("<IIII", len(data) + 12, len(data), 0x414C454D, 0) + data


def rtf_of(html):
    """HTML as Outlook wraps it into RTF ([MS-OXRTFEX])."""
    escaped = "".join(f"\\'{byte:02x}" if byte > 126 or chr(byte) in "\\{}" else chr(byte) for byte in html.encode("cp1252"))
    tags = []
    for part in escaped.split("<"):
        if ">" in part:
            tag, rest = part.split(">", 1)
            tags.append("{\\*\\htmltag64 <" + tag + ">}\\htmlrtf {\\htmlrtf0 " + rest + "\\htmlrtf }\\htmlrtf0\n")
        else:
            tags.append(part)
    return "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}\n" + "".join(tags) + "}"
