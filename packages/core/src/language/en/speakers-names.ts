import type { Gender } from "../../4-speakers/words.js";

// Common given names, a list of our own: one line per use, sorted. It decides a gender only where nothing else does.

const female = `
abigail ada adriana agnes aisha alejandra alexandra alice alicia alison allison amal amanda amber amelia amina amy ana
andrea angela angelica anita ann anna anne annette annie antonia aya ayesha barbara beatrice becky bella bernadette beth
betty beverly bonnie brenda bridget caitlin camila candice carla carmen carol carolina caroline carolyn catalina catherine
cecilia celia charlotte chelsea cheryl chiara chloe christina christine cindy claire clara claudia colleen concepcion
consuelo courtney cynthia daisy daniela danielle daphne dawn deborah debra denise diana diane dolores donna dora doris
dorothy edith eileen elaine eleanor elena elisa elizabeth ella ellen ellie elsa emily emma erica erika erin esther eva eve
evelyn fatima fatou fiona florence frances francesca gabriela gail galina gemma georgia geraldine gina giulia gloria grace
greta gretchen guadalupe hana hanna hannah harriet heather heidi helen helena hilary hillary holly hye ida imani ines inga
ingrid irene irina iris isabel isabella ivanka ivy jackie jacqueline jane janet janice jasmine jeanne jenna jennifer
jenny jessica jill jo joan joanna jocelyn josefina joy joyce juanita judith judy julia juliana julie juliet june karen
karin kate katherine kathleen kathryn kathy katie katrina kavita kay kayla keiko kelly kimberly kirsten kristen kristin
ksenia lakshmi latoya laura lauren leah leila lena leticia lila lily linda lisa liv lois lola loretta lorraine louise
lucia lucy luisa luz lydia lynn madeleine madeline madison maggie maia malala mara marcia margaret margarita maria mariam
marian marianne marie marilyn marina marjorie marta martha mary maryam mathilde maureen maya meera megan mei melania
melanie melinda melissa mercedes meredith mia michelle mila mildred minh mira miriam molly monica mona nadia nadine
nancy naomi naoko natalia natalie natasha ngozi nicole nina noor nora norma olga olivia oksana paige pamela patricia paula
pauline peggy penelope phyllis priya rachel rania rebecca regina renee rita roberta robin rosa rosalind rose rosemary
roxanne ruth sabrina sally samantha samira sandra sara sarah sasha selma shannon sharon sheila shelley shirley sofia
sonia sonya sophia sophie stacy stella stephanie sunita susan susana suzanne svetlana swati sylvia tamara tamika tanya
tara tatiana teresa tessa thandi theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica vicki victoria
viola violet virginia vivian wanda wendy whitney xiomara yasmin yolanda yoko yuki yulia yvonne zahra zainab zoe zuzana
`;

const male = `
aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alejandro aleksandr alexander alexei alfred ali
alistair allen alvin amir anders andre andreas andrei andres andrew andrij angus anthony antonio antony ari arjun arnold
arthur arturo bashir ben benedict benjamin bernard bernie bill billy björn bob boris brad bradley brandon brendan brent
brett brian bruce bruno bryan byron carl carlos cesar charles charlie chad chester chidi christian christopher chuck
clarence claude clayton clifford clint colin connor conrad corey craig curtis cyril dale damian dan daniel danny darren
darryl dave david dean denis dennis derek desmond devin diego dieter dimitri dmitri dmitry dominic don donald doug
douglas duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin eli elias elijah elliott elmer emanuel
emeka emil emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan ezra farid felipe felix fernando floyd
francis francisco francois frank franklin fred frederick gabriel gareth garrett gary gene geoffrey george georges gerald
gerard giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregory guillermo gustavo guy habib hamed hamid hank hans
harold haruki harry harvey hassan hector henrik henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim ignacio
igor isaac ivan ivo jack jacob jacques jaime jake jakob jamal james jan jared jason javier jay jeff jeffrey jens jeremy
jermaine jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johannes john johnny jon jonas jonathan jordi
jorge jose josef joseph josh joshua juan julian julio jun jurgen justin kamal karim karl keith ken kenji kenneth kent
kevin khaled khalid kofi konrad kurt kwame kyle lance larry lars laszlo lawrence lee leo leon leonard leonid leroy lester liam
lionel lloyd logan lorenzo louis luca lucas luis luke maarten magnus malcolm manuel marc marcel marco marcos marcus mario
mark markus marshall martin marvin mateo mathias matt matteo matthew maurice max maxwell mehdi mehmet melvin michael
miguel mike mikhail milan miles milton mitch mitchell mitt mohamed mohammad mohammed moses muhammad murray mustafa nabil
nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai nikolas noah norman oleg olaf oliver omar orlando oscar
otto owen pablo paolo patrick paul pavel pedro percy pete peter phil philip philippe phillip pierre piotr rafael rahul
raj rajesh ralph ramesh ramon randall randy rashid raul ravi ray raymond reginald ricardo rich richard rick robert
roberto rodney rodrigo roger roland rolf roman ron ronald ross roy ruben rudolf rupert russell ryan saeed sam samir samuel
sanjay santiago scott sean sebastian sergei sergey sergio seth shane shaun simon stanley stefan stephen steve steven
stewart stuart sunil takeshi tariq ted terrence thabo theodore thomas tim timothy tobias todd tom tomas tommy tony travis
trevor tyler umar vadim waleed walid valentin vernon victor vijay viktor vincent vincenzo vladimir volodymyr wade walter warren wayne
werner wilfred wilhelm will william willie winston wolfgang xavier yasir yuri yusuf zachary zoltan
`;

const either = `
alex ashley avery blake cameron casey charlie chris dana dominique drew ellis jackie jaime jamie jean jesse jordan kim leslie
li lindsay marion morgan nikita pat peyton quinn reese riley robin sam sasha shannon sidney skyler taylor terry tracy wei
xin yan
`;

const split = (names: string): readonly string[] => names.trim().split(/\s+/u);

/** Given names and the gender they are mostly given to. */
export const givenNames: ReadonlyMap<string, Gender | "either"> = new Map<string, Gender | "either">([
  ...split(female).map((name) => [name, "female"] as const),
  ...split(male).map((name) => [name, "male"] as const),
  ...split(either).map((name) => [name, "either"] as const),
]);
