import type { JSX } from "preact";
import { tie } from "./hover.js";
import { hueOf, nameOf, reading } from "./state.js";
import { wordsBySpeaker } from "./words.js";

/** Who gets how many words. */
export function WordsPanel(): JSX.Element {
  const words = reading.value === undefined ? [] : wordsBySpeaker(reading.value);
  const most = words[0]?.[1] ?? 1;
  const total = words.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return <p class="empty">Nobody is quoted on this page.</p>;
  return (
    <>
      <p class="hint">{total.toLocaleString("en")} words are ascribed to somebody.</p>
      <table class="bars">
        <caption class="unseen">Words ascribed to each speaker</caption>
        <tbody>
          {words.map(([id, count]) => (
            <tr
              key={id ?? ""}
              data-speaker={id}
              onMouseEnter={() => tie("speaker", id)}
              onMouseLeave={() => tie("speaker", undefined)}
            >
              <th scope="row">{nameOf(id)}</th>
              <td>
                <i
                  class={`bar hue-${hueOf.value.get(id ?? "") ?? "none"}`}
                  style={{ width: `${(count / most) * 100}%` }}
                />
                <span>
                  {count} ({Math.round((count / total) * 100)} %)
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
