import { describe, expect, test } from "vitest";
import { collectLines } from "./collect-lines.js";

const linesOf = (html: string): readonly string[] => collectLines(html).lines.map((line) => line.text);

describe("lines of a page", () => {
  test("block elements end a line, inline elements do not", () => {
    expect(linesOf("<div>One <b>bold</b> word<p>Two</p>Three</div>")).toEqual([
      "One bold word",
      "Two",
      "Three",
    ]);
  });

  test("white space is collapsed, no-break spaces stay", () => {
    expect(linesOf("<p>  a \n\t b&nbsp;%  <i> c</i></p>")).toEqual(["a b\u00a0% c"]);
  });

  test("one br is a space, two end the line", () => {
    expect(linesOf("<p>one<br>two<br><br>three</p>")).toEqual(["one two", "three"]);
  });

  test("scripts, styles, templates, comments and what only screen readers say are no text", () => {
    const html =
      "<style>p{}</style><p>Seen<!-- no --><span class='sr-only'>(opens)</span></p><noscript>No</noscript><template><p>No</p></template>";
    expect(linesOf(html)).toEqual(["Seen"]);
  });

  test("the parts of a caption are lines of their own", () => {
    expect(linesOf("<figcaption><span>The quay.</span><span class=c>Ana Roe</span></figcaption>")).toEqual([
      "The quay.",
      "Ana Roe",
    ]);
    expect(linesOf("<p>The quay <span class=photo-credit>Ana Roe</span></p>")).toEqual([
      "The quay",
      "Ana Roe",
    ]);
  });

  test("shares of links and bold type, and hidden boxes", () => {
    const [line] = collectLines("<p hidden><a href=x>four</a><b>bold</b></p>").lines;
    expect(line).toMatchObject({ linked: 0.5, bold: 0.5, hidden: true });
  });

  test("paragraphs, list items and cells end where the next begins", () => {
    expect(linesOf("<p>a<p>b<ul><li>c<li>d</ul><table><tr><td>e<td>f</table>")).toEqual([
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
    ]);
  });

  test("links side by side are words apart", () => {
    expect(linesOf("<div><a>World</a><a>Sport</a></div>")).toEqual(["World Sport"]);
  });
});
