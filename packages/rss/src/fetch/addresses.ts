/** Ranges no feed of a stranger may lead to: this host, private and link-local nets, CGNAT, multicast, reserved (RFC 6890). */
const refused4: readonly (readonly [number, number])[] = [
  block4(0, 0, 0, 0, 8),
  block4(10, 0, 0, 0, 8),
  block4(100, 64, 0, 0, 10),
  block4(127, 0, 0, 0, 8),
  block4(169, 254, 0, 0, 16),
  block4(172, 16, 0, 0, 12),
  block4(192, 0, 0, 0, 24),
  block4(192, 0, 2, 0, 24),
  block4(192, 88, 99, 0, 24),
  block4(192, 168, 0, 0, 16),
  block4(198, 18, 0, 0, 15),
  block4(198, 51, 100, 0, 24),
  block4(203, 0, 113, 0, 24),
  block4(224, 0, 0, 0, 3),
];

function block4(a: number, b: number, c: number, d: number, bits: number): readonly [number, number] {
  const start = ((a * 256 + b) * 256 + c) * 256 + d;
  return [start, start + 2 ** (32 - bits) - 1];
}

/** True for an address or host name that leads to this machine or its neighbours, in any way of writing it. */
export function isPrivateHost(host: string): boolean {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/gu, "")
    .replace(/%.*$/u, "")
    .replace(/\.$/u, "");
  if (bare === "" || bare === "localhost" || /\.(?:localhost|local|internal|home\.arpa|lan)$/u.test(bare))
    return true;
  if (bare.includes(":")) return isPrivate6(bare);
  const number = number4(bare);
  return number !== undefined && isPrivate4(number);
}

function isPrivate4(number: number): boolean {
  return refused4.some(([start, end]) => number >= start && number <= end);
}

/** "127.0.0.1", "127.1", "0x7f.1", "2130706433": the forms a URL parser takes. */
function number4(host: string): number | undefined {
  const parts = host.split(".");
  if (parts.length > 4 || !parts.every((part) => /^(?:0x[\da-f]{0,8}|\d{1,12})$/u.test(part)))
    return undefined;
  const numbers = parts.map((part) =>
    part.startsWith("0x")
      ? Number.parseInt(part.slice(2) || "0", 16)
      : part.length > 1 && part.startsWith("0")
        ? Number.parseInt(part, 8)
        : Number(part),
  );
  const last = numbers.pop() ?? 0;
  return numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
}

function isPrivate6(host: string): boolean {
  const groups = groups6(host);
  if (groups === undefined) return true;
  const [first = 0, second = 0] = groups;
  const leadingZeros = groups.slice(0, 5).every((group) => group === 0);
  const embedded = ((groups[6] ?? 0) * 65_536 + (groups[7] ?? 0)) >>> 0;
  // ::, ::1, IPv4-mapped and -compatible: judged by the IPv4 address within.
  if (leadingZeros && (groups[5] === 0xffff || groups[5] === 0)) return isPrivate4(embedded);
  // NAT64 and 6to4 carry an IPv4 address too.
  if (first === 0x64 && second === 0xff9b) return isPrivate4(embedded);
  if (first === 0x2002) return isPrivate4((second * 65_536 + (groups[2] ?? 0)) >>> 0);
  const uniqueLocal = (first & 0xfe00) === 0xfc00;
  const linkLocal = (first & 0xffc0) === 0xfe80 || (first & 0xffc0) === 0xfec0;
  return (
    uniqueLocal ||
    linkLocal ||
    (first & 0xff00) === 0xff00 ||
    (first === 0x2001 && second === 0xdb8) ||
    first === 0x100
  );
}

function groups6(host: string): readonly number[] | undefined {
  let written = host;
  const dotted = /^(?<head>.*:)(?<quad>\d{1,3}(?:\.\d{1,3}){3})$/u.exec(host)?.groups;
  if (dotted !== undefined) {
    const number = number4(dotted["quad"] ?? "") ?? 0;
    written = `${dotted["head"]}${Math.floor(number / 65_536).toString(16)}:${(number % 65_536).toString(16)}`;
  }
  const halves = written.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) =>
    half === "" ? [] : half.split(":").map((group) => Number.parseInt(group, 16)),
  );
  const gap = halves.length === 2 ? 8 - head.length - tail.length : 0;
  const groups = [...head, ...Array.from({ length: Math.max(gap, 0) }, () => 0), ...tail];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined;
}
