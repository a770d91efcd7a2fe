import { fold } from '../../domain/fold';

/** Common first names in five languages: enough to tell a list of people from a list of places. */
const NAMES =
  'aaron abel adam adele agnes ahmed aisha alan albert alejandro alex alexander alice alicia amanda amelie amy ana andre andrea andreas andrew angela anita ann anna anne annie anthony antoine antonio april arturo arthur barbara beatriz ben benjamin bernard beth betty bill bob brenda brian bruno camille carl carla carlos carmen carol caroline catherine cecilia chantal charles charlotte chris christian christina christine christopher claire clara claudia craig cynthia dan daniel daniela david deb deborah denise dennis diana diane diego dieter don donna dorothy doug ed eduardo edward elena elisabeth elizabeth ellen emily emma eric erika ernesto eva evelyn fatima felix fernando florence francisco francoise frank frederic gabriel gail gary george gerard gerhard gloria grace greg guillaume hannah hans harry heather heidi heinz helen helena helene helga henry hugo ian ines ingrid irene isabel isabelle ivan jack jacques jake james jamie jan jane janet janice jason javier jean jeff jen jennifer jenny jeremy jerry jessica jim joan joao joe johanna john jon jonathan jorge jose josef joseph joyce juan judith judy julia julie julien julio jurgen karen karin karl kate katharina katherine kathleen kathy katie keith kelly ken kenneth kevin kim klaus kurt lars laura lauren laurent lea leah lena leo leon leticia lily linda lisa liz lou louis louise lucia lucie lucy luis luisa luke lupe lynn manfred manuel marc marcel marco marcos marcus margaret maria mariana marie marion mario marisol mark markus marta martha martin martina mary matt matthew matthieu megan meg melissa mercedes mia michael michel michelle miguel mike miriam mohamed monica monika monique nadia nancy natalia natalie nathalie nicholas nick nicolas nicole nina noah nora olga oliver olivia oscar pablo pam pamela pascal pat patricia patrick paul paula pedro peggy penny peter petra phil philip philippe pierre rachel rafael ralph raul ray rebecca regina renate ricardo rich richard rick rita rob robert roberto robin roger roland ron rosa rose rosa roy ruben rui ruth ryan sabine sally sam samantha samuel sandra sandy sara sarah scott sebastian sergio sharon silvia simon sofia sophie stefan stefanie steffi stella stephanie stephen steve steven sue susan susana susanne suzanne sylvie tania tanya ted teresa terry theresa thomas tim tina tom tomas tony tracy ursula uwe valerie vanessa vera veronica veronique victor victoria vincent virginia walter wendy werner will william wolfgang xavier yolanda yves yvonne';

let names: ReadonlySet<string> | undefined;

/** Whether a common first name stands in the text. */
export function hasFirstName(text: string): boolean {
  names ??= new Set(NAMES.split(' '));
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => names!.has(word));
}
