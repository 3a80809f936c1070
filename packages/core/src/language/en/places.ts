import type { PlaceWords } from "../../5-claims/reviews/places.js";

const names = (list: string): ReadonlySet<string> => new Set(list.split("|"));

/** Countries, states and great cities by the names English news gives them, lower case. Written by hand. */
export const placeWords: PlaceWords = {
  known: names(
    [
      "afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|bulgaria|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominican republic|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|gaza|germany|ghana|greece|greenland|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|northern ireland|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|rwanda|samoa|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|trinidad|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|vatican|venezuela|vietnam|wales|yemen|zambia|zimbabwe",
      "africa|antarctica|asia|europe|latin america|middle east|north america|south america|west bank",
      "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming",
      "amsterdam|atlanta|baghdad|bangkok|barcelona|beijing|beirut|berlin|boston|brussels|buenos aires|cairo|chicago|dallas|delhi|detroit|dubai|dublin|geneva|houston|istanbul|jakarta|jerusalem|johannesburg|kabul|karachi|kyiv|lagos|lisbon|london|los angeles|madrid|manila|melbourne|miami|milan|moscow|mumbai|munich|nairobi|new delhi|new orleans|paris|philadelphia|rome|san diego|san francisco|seattle|seoul|shanghai|stockholm|sydney|tehran|tel aviv|tokyo|toronto|vienna|warsaw|wuhan|zurich",
    ].join("|"),
  ),
  same: new Map([
    ["u.s", "united states"],
    ["us", "united states"],
    ["usa", "united states"],
    ["america", "united states"],
    ["u.k", "united kingdom"],
    ["uk", "united kingdom"],
    ["britain", "united kingdom"],
    ["great britain", "united kingdom"],
    ["holland", "netherlands"],
    ["burma", "myanmar"],
  ]),
  before: names("in|near|outside|across|throughout|around|inside"),
  never: names(
    "january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|i|congress|parliament|christmas|easter|ramadan|covid|facebook|twitter|instagram",
  ),
};
