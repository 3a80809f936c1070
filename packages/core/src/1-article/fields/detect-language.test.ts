import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.js";

test.each([
  [
    "en",
    "The pier is closed and the ferry will leave from the south quay until the work is done, which may take a year.",
  ],
  [
    "de",
    "Die Brücke ist gesperrt, und die Fähre fährt nun vom südlichen Kai, bis die Arbeit im Frühjahr getan ist.",
  ],
  ["fr", "Le pont est fermé et le bac part du quai sud pour une durée que les élus ne veulent pas dire."],
  [
    "es",
    "El puente está cerrado y el barco sale del muelle sur hasta que las obras terminen, según el alcalde.",
  ],
  [
    "it",
    "Il ponte è chiuso e il traghetto parte dal molo sud, ma non si sa per quanto tempo, dice la sindaca della città.",
  ],
  [
    "nl",
    "De brug is gesloten en het veer vertrekt van de zuidkade, maar niemand weet voor hoe lang dat zal zijn.",
  ],
  ["sv", "Bron är stängd och färjan går från södra kajen, men det är inte klart för hur länge det blir så."],
  [
    "pl",
    "Most jest zamknięty, a prom odpływa z nabrzeża południowego i nie wiadomo, jak długo to potrwa, ale się ruszy.",
  ],
  ["ru", "Мост закрыт, и паром теперь уходит с южной набережной, но как долго это будет, в городе не знают."],
  ["ko", "다리는 폐쇄되었고 나룻배는 남쪽 부두에서 출발한다고 시장이 말했다."],
  ["ja", "橋は閉鎖され、渡し船は南の岸壁から出ることになったと市長は述べた。"],
  ["zh", "大桥已经关闭，渡船改从南码头出发，市长在星期二的会议上这样说。"],
])("%s", (code, text) => expect(detectLanguage(text)).toBe(code));

test.each(["", "Pier", "Kim Osei 12 34", "12345 67890 ... !!!"])("says nothing of %j", (text) =>
  expect(detectLanguage(text)).toBeUndefined(),
);
