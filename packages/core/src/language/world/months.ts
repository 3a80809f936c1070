/** Months and weekdays as the main languages of news write them, short forms too, lower case, without a full stop. */
const monthNames: readonly (readonly string[])[] = [
  "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ianuarie styczeń stycznia ledna sausio ocak января".split(
    " ",
  ),
  "february feb febr februar feber février fevrier févr febrero febbraio fevereiro fev februari februarie lutego února şubat февраля".split(
    " ",
  ),
  "march mar mrz märz maerz mars marzo março maart mrt martie marca března mart марта".split(" "),
  "april apr avril avr abril abr aprile aprilie kwietnia dubna nisan апреля".split(" "),
  "may mai mayo maggio mag maio mei maj maja května mayıs мая".split(" "),
  "june jun juni juin junio giugno giu junho iunie czerwca června haziran июня".split(" "),
  "july jul juli juillet juil julio luglio lug julho iulie lipca července temmuz июля".split(" "),
  "august aug août aout agosto ago augustus augusti sierpnia srpna ağustos августа".split(" "),
  "september sept sep septembre septiembre settembre setembro septembrie sett set września září eylül сентября".split(
    " ",
  ),
  "october oct oktober okt octobre octubre ottobre ott outubro out octombrie października října ekim октября".split(
    " ",
  ),
  "november nov novembre noviembre novembro noiembrie listopada listopadu kasım ноября".split(" "),
  "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro decembrie desember des grudnia prosince aralık декабря".split(
    " ",
  ),
];

const weekdayNames: readonly (readonly string[])[] = [
  "sunday sun sonntag so dimanche domingo domenica zondag söndag søndag".split(" "),
  "monday mon montag mo lundi lunes lunedì maandag måndag mandag segunda-feira".split(" "),
  "tuesday tue tues dienstag di mardi martes martedì dinsdag tisdag tirsdag terça-feira".split(" "),
  "wednesday wed mittwoch mi mercredi miércoles mercoledì woensdag onsdag quarta-feira".split(" "),
  "thursday thu thur thurs donnerstag do jeudi jueves giovedì donderdag torsdag quinta-feira".split(" "),
  "friday fri freitag fr vendredi viernes venerdì vrijdag fredag sexta-feira".split(" "),
  "saturday sat samstag sonnabend sa samedi sábado sabato zaterdag lördag lørdag".split(" "),
];

export const months: Readonly<Record<string, number>> = numbered(monthNames, 1);
export const weekdays: Readonly<Record<string, number>> = numbered(weekdayNames, 0);

function numbered(names: readonly (readonly string[])[], first: number): Readonly<Record<string, number>> {
  return Object.fromEntries(names.flatMap((list, index) => list.map((name) => [name, index + first])));
}
