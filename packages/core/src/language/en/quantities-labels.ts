const list = (words: string): readonly string[] => words.split(" ");

/** Words before a figure that make it a label, not a count: "Section 427", "Flight 93", "iPhone 11". */
export const labels: readonly string[] = list(
  "act amendment apartment apollo apt article band big bill box boulevard bus case category cell chapter channel class clause company covid day division district exhibit exit figure fig flight formula game gate grade group highway hwy id interstate issue iphone item lane level line lot mark model no nos note nr nrs number order page pages par paragraph part phase pier platform proposition protocol psalm q ref resolution room round route row rule schedule season section series sheet slide stage suite table terminal tier title track trial type unit us version volume vol ward week win windows zone zip",
);

export const months: readonly string[] = list(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

export const weekdays: readonly string[] = list(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);

export const streets: readonly string[] = list(
  "avenue ave blvd boulevard drive lane road street terrace highway zip block",
);

/** "one another", "one can": no count of one. */
export const notOneAfter: readonly string[] = list(
  "another s thing day side or is was can could should would may might must has had does did who that which to in on at for and off by as more way time hand who's i we you they he she it , . ; : ? ! ’ ' ) -",
);

/** Words no counted noun goes past. */
export const stops: readonly string[] = list(
  "a about above across after again against all along also although am amid among an and any are around as at be became because become been before began begin behind being below between beyond both but by called came can cannot come could did do does during each either else even ever every fell for found from gave get give go goes going got had has have he her here his how however i if in including inside instead into is it its just know last left less let like made make may me might more most must my near next no nor not now of off on once only onto or other our out over own past per rather rose said same say says see seem set she should since so some still such take than that the their them then there these they this those though through throughout thus to today told tomorrow took toward towards under until up upon us used using very via want was we went were what when where whether which while who whose why will with within without worth would yesterday yet you your",
);
