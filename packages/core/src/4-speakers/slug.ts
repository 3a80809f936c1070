/** The words of a name as part of an id: "Jürgen Müller" is "jurgen-muller". */
export function slugOf(text: string): string {
  const plain = text
    .slice(0, 80)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/gu, "");
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
}
