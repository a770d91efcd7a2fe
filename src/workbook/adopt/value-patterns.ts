import { fold } from '../../domain/fold';

const MONTH =
  /\b(jan(uary|uar|vier)?|feb(ruary|ruar)?|mar(ch|s|zo|co)?|apr(il)?|may|mai|mayo|maio|jun(e|i|io|ho)?|jul(y|i|io|ho)?|aug(ust)?|sep(t|tember|tembre)?|oct(ober|obre|ubre)?|okt(ober)?|nov(ember|embre|iembre|embro)?|dec(ember|embre)?|dez(ember|embro)?|dic(iembre)?|janeiro|fevereiro|fevrier|enero|febrero|abril|avril|juin|juillet|aout|agosto|setembro|septiembre|outubro|marz|marco)\b/;
const RELATIVE =
  /\b(last|this|next|weeks?|months?|days?|years?) (week|month|year|spring|summer|fall|winter|autumn|ago)\b|\b(spring|summer|fall|winter|autumn|primavera|verano|otoño|invierno|printemps|ete|automne|hiver|fruhjahr|fruhling|sommer|herbst|winter|verao|outono|inverno|kw|q[1-4])\b.*\d|semana pasada|mes pasado|semaine derniere|letzte woche|semana passada|yesterday|today|gestern|hier\b|ayer|ontem/;

/** Text that stands for a day, a month or a year: "Mar 2025", "13/4/26", "spring 2024", "2023", "last week". */
export function looksLikeDay(text: string): boolean {
  const folded = fold(text);
  if (folded.length > 40) return false;
  return (
    /^\d{1,4}[./-]\d{1,2}([./-]\d{1,4})?\b/.test(folded) ||
    /^(19|20)\d\d$/.test(folded) ||
    (MONTH.test(folded) && (/\d/.test(folded) || folded.length < 12)) ||
    RELATIVE.test(folded)
  );
}

export function isEmail(text: string): boolean {
  return /[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(text);
}

/** Seven or more digits with the signs of a phone number, perhaps among words; `555-0101` counts. */
export function isPhone(text: string): boolean {
  if (/https?:|www\./i.test(text) || text.length > 60) return false;
  const run = /(?:[+(]{0,2}\d[\d\s().\-/]{5,}\d)/.exec(text.replace(/[’‘']/g, ''));
  return run !== null && run[0].replace(/\D/g, '').length >= 7 && !/^\d{4}-\d\d-\d\d$/.test(run[0]);
}

export function isWebAddress(text: string): boolean {
  const plain = text.trim();
  return (
    /^(https?:\/\/|www\.|@\w)/i.test(plain) ||
    /^[\w-]+(\.[\w-]+)*\.(org|com|net|edu|gov|de|fr|es|pt|br|mx|uk|at|ch)(\/|$)/i.test(plain)
  );
}

/** A number and nothing else, as text. */
export function isNumeral(text: string): boolean {
  return /^[$€£]?\s?-?\d[\d,. ]*\s?[%€]?$/.test(text.trim());
}

/** "~300", "250+", "2,137", "20 (+ grandparents)". */
export function isCount(text: string): boolean {
  return /^[~≈ca. ]*-?\d[\d,. ]*\+?(\s*\(.*\)|\s\p{L}.*)?$/iu.test(text.trim()) && !looksLikeDay(text);
}

const TITLES =
  /^(mr|mrs|ms|miss|dr|prof|rev|pastor|father|fr|sr|sra|srta|sister|capt|sgt|chief|frau|herr|mme|mlle|madame|monsieur|don|dona|lic|ing|mtra|mtro|dra|profa|pe|padre|m)\.?\s+\p{Lu}/iu;
const ORG =
  /\b(schools?|academy|college|university|church|library|museum|center|centre|ctr|association|assoc|society|club|council|department|dept|county|city|town|district|foundation|committee|coalition|institute|office|bank|pantry|hospital|clinic|health|preschool|elementary|high|ymca|inc|llc|ltd|group|services?|network|program|friends|project|market|theater|theatre|bakery|books|cafe|shop|store|co-?op|alliance|league|team|guild|rotary|lions|scouts?|troop|post|chamber|farm|park|parks|police|fire|united|house|home|community|volunteers|ministry|ministries|parish|escuela|colegio|instituto|primaria|secundaria|jardin|centro|casa|asociacion|fundacion|grupo|club|iglesia|parroquia|biblioteca|museo|universidad|ayuntamiento|municipal|cooperativa|empresa|hospital|clinica|residencia|ecole|college|lycee|creche|maison|association|mairie|centre|musee|theatre|amicale|comite|foyer|ehpad|mediatheque|librairie|paroisse|commune|collectif|schule|grundschule|realschule|gymnasium|kita|kindergarten|verein|kirche|gemeinde|pfarrei|verband|haus|stadt|amt|museum|volkshochschule|vhs|tafel|stiftung|feuerwehr|e ?v|gmbh|heim|bund|escola|agrupamento|jardim|associacao|camara|junta|igreja|paroquia|fundacao|santa casa|lar|universidade|senior|grupo|ong|rancho|bombeiros)\b|\p{L}+(schule|verein|kirche|haus|bund|verband|werk|zentrum|museum|heim|amt|hilfe)\b/u;

/** A name that sounds like an organisation's. */
export function isOrganisation(text: string): boolean {
  return ORG.test(fold(text));
}

/** A name that looks like a person's: two to four capitalised words, a title, or "Last, First"; without words of organisations. */
export function isPerson(text: string): boolean {
  const plain = text.replace(/\(.*?\)/g, '').trim();
  if (isOrganisation(plain) || /\d/.test(plain)) return false;
  if (TITLES.test(plain)) return true;
  if (/^\p{Lu}[\p{L}'’-]+, ?\p{Lu}[\p{L}'’.-]+/u.test(plain)) return true;
  return /^\p{Lu}[\p{L}'’.-]*( (\p{Lu}[\p{L}'’.-]*|de|da|do|dos|del|la|van|von|al|el|le|y|and|&)){1,4}$/u.test(plain);
}

/** Yes, no, ticks. */
export function isYesNo(text: string): boolean {
  return /^(y|n|yes|no|x|true|false|si|oui|non|ja|nein|sim|nao|✓|✔|-)$/.test(fold(text));
}
