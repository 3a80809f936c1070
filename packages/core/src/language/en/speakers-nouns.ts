import type { Gender } from "../../4-speakers/words.js";

// Nouns for persons, bodies and writings, lists of our own, sorted.

const persons = `
academic accountant activist actor adjutant administrator adviser advisor advocate agent aide aid-worker ally analyst
anchor anesthesiologist announcer anthropologist appointee archaeologist archbishop architect archivist artist assistant
associate astronaut astronomer athlete attendee attorney author baker banker barrister bidder biologist bishop blogger
boss botanist broker builder bus-driver buyer candidate captain caretaker carpenter cashier ceo cfo chair chairperson
chancellor chaplain chef chemist chief child citizen clerk climatologist clinician co-author co-chair co-director
co-founder friend co-owner coach collector colleague colonel columnist comedian commander commentator commissioner companion
composer comptroller congressperson conservationist conservative constable constituent consultant consumer contractor
contributor controller cook coordinator coroner correspondent councillor councilor counsel counselor cousin crew-member
critic curator customer dealer dean defendant delegate democrat demonstrator dentist deputy descendant designer detective
developer diplomat director dispatcher doctor donor driver ecologist economist editor editor-in-chief educator electrician
employee engineer entrepreneur envoy epidemiologist ex-president executive expert farmer financier firefighter fisher
foreman founder fundraiser gardener general geologist geophysicist governor grocer guard guest guide hacker handler head
historian homeowner host hunter hydrologist immigrant informant insider inspector instructor insurer interpreter
investigator investor janitor journalist judge juror justice keeper landlord lawmaker lawyer leader lecturer legislator
liaison librarian lieutenant lobbyist local magistrate manager marine marshal master mathematician mayor mechanic mediator
member merchant meteorologist midwife miner minister moderator mogul musician negotiator neighbor neighbour neurologist
nominee novelist nurse nutritionist observer officer official operative operator organizer organiser owner painter
paramedic parent parishioner parliamentarian participant partner passenger pastor pathologist patient patron pediatrician
pensioner person pharmacist philosopher photographer physician physicist pilot planner player plumber poet politician
pollster pope porter premier presenter president priest principal prisoner producer professor programmer promoter
prosecutor protester protestor psychiatrist psychologist publisher rabbi ranger rancher reader receptionist recruiter
referee refugee registrar relative reporter representative republican rescuer researcher resident retailer retiree reviewer
rival runner sailor salesperson scholar scientist screenwriter secretary senator seller sergeant sheriff shopkeeper
shopper sibling singer skipper smuggler sociologist soldier solicitor speaker specialist spectator spokesperson sponsor
staffer star statistician strategist student subordinate successor superintendent superior supervisor supplier supporter
surgeon surveyor survivor suspect teacher teammate technician teenager tenant theologian therapist tourist trader trainer
translator traveler traveller treasurer trooper trustee tutor tycoon undersecretary unionist user vet veteran veterinarian
vice-president victim vendor villager violinist visitor volunteer voter warden whistleblower whistle-blower winner witness
worker writer youth zoologist participant person source
`;

const men = `
actor alderman anchorman ambulanceman assemblyman boy boyfriend brother businessman cameraman chairman clergyman congressman
councilman craftsman doorman duke emperor father fireman fisherman foreman gentleman grandfather grandson groom
handyman husband imam king lawman layman man monk nephew newsman nobleman ombudsman patrolman policeman postman prince
priest salesman serviceman son sportsman spokesman stepfather uncle waiter watchman widower
`;

const women = `
actress alderwoman anchorwoman assemblywoman aunt bride businesswoman chairwoman congresswoman councilwoman daughter
duchess empress girl girlfriend grandmother granddaughter hostess mother mum mom niece nun policewoman princess queen
saleswoman servicewoman sister spokeswoman stepmother waitress widow wife woman
`;

const bodies = `
academy administration agency airline airport alliance army assembly association authority bank board body brigade bureau
business cabinet camp campaign caucus center centre chamber charity church city club coalition college collective
commission committee company conference confederation congress consortium consultancy cooperative corporation council
county court daily delegation department district division embassy employer exchange faculty factory federation firm force
forces foundation fund gazette government group guild herald hospital house industry institute institution journal
junta laboratory lab league legislature lobby magazine maker manufacturer military ministry mission monitor movement museum
navy nation network newsletter newspaper nonprofit office operator opposition order organisation organization outlet
panel paper parliament parish party patrol police post practice presidency press project province publication publisher
regiment regulator reserve retailer school secretariat senate service side society state station store studio supplier
syndicate tabloid task-force team theater theatre times trade-union tribune tribunal trust union unit university utility
village watch watchdog weekly website zoo
`;

const writings = `
account ad adaptation advertisement affidavit agreement analysis announcement article assessment audio audit authorization
ballot bill biography blog book briefing brochure bulletin cable cables charter chart clip code column communique
communiqué complaint constitution contract copy correspondence cover data decision declaration decree diary directive
dispatch document documents dossier draft editorial email emails e-mail e-mails essay estimate estimates evidence examination
excerpt facsimile figures filing filings film findings footage forecast guidance guideline guidelines handbook headline
indictment inquiry inventory investigation invitation invoice judgment judgement law lawsuit leaflet letter letters
listing log magazine-article manifesto manual manuscript map measure memo memoir memorandum message messages minutes
motion note notes notice novel obituary opinion order pamphlet paper papers paragraph passage petition plan platform poll
polls post posting posts preface presentation proposal prospectus publication questionnaire reading receipt record
records recording release report reports research resolution review ruling script section sentence sign statement
statements statistics statute story study studies subpoena suit summary survey surveys testimony text timetable transcript
transcripts translation treaty tweet tweets video videos warrant website-post will writ
`;

const companies = `
ag airlines associates capital coal energy entertainment foods media pharmaceuticals resources steel ventures bank bhd bv co college company corp corporation gmbh group holdings inc industries international kg
labs limited llc llp lp ltd motors nv oil partners plc pty sa se spa sarl systems technologies university
`;

const split = (nouns: string): readonly string[] => nouns.trim().split(/\s+/u);

export const personNouns: ReadonlyMap<string, Gender | "either"> = new Map<string, Gender | "either">([
  ...split(persons).map((noun) => [noun, "either"] as const),
  ...split(men).map((noun) => [noun, "male"] as const),
  ...split(women).map((noun) => [noun, "female"] as const),
]);

export const organizationNouns: ReadonlySet<string> = new Set(split(bodies));
export const documentNouns: ReadonlySet<string> = new Set(split(writings));
export const companySuffixes: ReadonlySet<string> = new Set(split(companies));

/** Many persons without a regular plural, and the noun for one of them. */
export const groupNouns: ReadonlyMap<string, string> = new Map([
  ["activists", "activist"],
  ["aides", "aide"],
  ["allies", "ally"],
  ["attorneys", "attorney"],
  ["audience", "audience"],
  ["authorities", "authorities"],
  ["brass", "brass"],
  ["businessmen", "businessman"],
  ["children", "child"],
  ["clergy", "clergy"],
  ["community", "community"],
  ["congressmen", "congressman"],
  ["couple", "couple"],
  ["crew", "crew"],
  ["crowd", "crowd"],
  ["elites", "elites"],
  ["enforcement", "enforcement"],
  ["everyone", "everyone"],
  ["faithful", "faithful"],
  ["families", "family"],
  ["family", "family"],
  ["fans", "fan"],
  ["firefighters", "firefighter"],
  ["firemen", "fireman"],
  ["fishermen", "fisherman"],
  ["folks", "folks"],
  ["insiders", "insider"],
  ["intelligence", "intelligence"],
  ["leadership", "leadership"],
  ["leaders", "leader"],
  ["locals", "local"],
  ["majority", "majority"],
  ["management", "management"],
  ["media", "media"],
  ["men", "man"],
  ["officials", "official"],
  ["pair", "pair"],
  ["peers", "peer"],
  ["people", "person"],
  ["personnel", "personnel"],
  ["persons", "person"],
  ["police", "police"],
  ["policemen", "policeman"],
  ["pollsters", "pollster"],
  ["public", "public"],
  ["relatives", "relative"],
  ["salesmen", "salesman"],
  ["secretaries", "secretary"],
  ["spokesmen", "spokesman"],
  ["spokespeople", "spokesperson"],
  ["spokeswomen", "spokeswoman"],
  ["staff", "staff"],
  ["trio", "trio"],
  ["troops", "troop"],
  ["wives", "wife"],
  ["women", "woman"],
  ["youths", "youth"],
]);

const heads = new Set(
  split("president premier chancellor minister king queen emperor ruler mayor governor chairman chairwoman"),
);

/** What a wider noun may stand for in the same text. */
export const widerNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ["leader", heads],
  ["lawmaker", new Set(split("senator representative congressman congresswoman legislator member delegate"))],
  ["politician", new Set(split("senator representative congressman congresswoman governor mayor"))],
  ["congressman", new Set(["representative"])],
  ["congresswoman", new Set(["representative"])],
  ["doctor", new Set(split("physician surgeon pediatrician neurologist psychiatrist"))],
  ["lawyer", new Set(split("attorney solicitor barrister counsel"))],
  ["attorney", new Set(["lawyer"])],
  ["adviser", new Set(["advisor"])],
  [
    "scientist",
    new Set(
      split("biologist chemist physicist geologist epidemiologist climatologist hydrologist ecologist"),
    ),
  ],
  ["suit", new Set(["lawsuit", "complaint"])],
  ["complaint", new Set(["lawsuit"])],
  ["paper", new Set(["study", "report", "memo"])],
  ["document", new Set(split("memo report letter filing study paper draft indictment affidavit"))],
  [
    "newspaper",
    new Set(
      split(
        "post times journal herald gazette tribune guardian echo star chronicle daily courier observer news",
      ),
    ),
  ],
  ["survey", new Set(["poll"])],
  ["executive", new Set(split("ceo cfo president director"))],
  ["professor", new Set(["professor"])],
]);
