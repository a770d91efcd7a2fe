import { fold } from '../../domain/fold';

/** Words of our lists as people type them, in five languages, folded; a cell counts when it is one of them or starts with one. */
const LISTS = {
  rhythm:
    'monthly, every 2 months, every two months, bimonthly, bi-monthly, quarterly, twice a year, semiannual, semi-annually, biannual, yearly, annual, annually, as needed, once a year, every month, every quarter, mensual, bimestral, trimestral, semestral, anual, segun se necesite, cuando haga falta, cuando se necesite, dos veces al año, mensuel, mensuelle, bimestriel, trimestriel, trimestrielle, semestriel, semestrielle, annuel, annuelle, au besoin, si besoin, selon les besoins, tous les mois, deux fois par an, une fois par an, monatlich, alle zwei monate, zweimonatlich, vierteljahrlich, quartalsweise, halbjahrlich, jahrlich, bei bedarf, nach bedarf, zweimal im jahr, mensal, semestral, quando necessario, conforme necessidade, duas vezes por ano, sempre que necessario, 2x/yr, 2x a year, 4x/yr',
  nextSeason:
    'repeat, change, rest, let go, same again, again, pause, end, repetir, cambiar, descansar, dejar ir, soltar, reconduire, changer, repos, arreter, pause, wiederholen, andern, ruhen, beenden, loslassen, repetir, mudar, descansar, encerrar, continuer, fortsetzen, continuar, continue, renouveler, pausar, adapter, anpassen, terminar',
  kind: 'collaborator, sponsor, donor, sponsor or donor, vendor, vendor or paid presenter, paid presenter, presenter, network, network we sit on, performer, coalition, funder, collaboration, colaborador, patrocinador, donante, proveedor, red, collaborateur, mecene, donateur, prestataire, reseau, kooperationspartner, sponsor, spender, dienstleister, netzwerk, colaborador, doador, fornecedor, rede, patrocinador, parceiro, socio, partenaire, partner, referent, intervenant, fournisseur, forderer',
  agreement:
    'none, no, n, y, yes, x, handshake, proposal, letter of commitment, letter, mou, moa, contract, verbal, informal, in progress, signed, draft, pending, formal, written, agreement, on file, expired, needed, ninguno, no, si, convenio, acuerdo, acuerdo verbal, carta compromiso, carta, contrato, propuesta, verbal, aucun, aucune, oui, non, convention, contrat, lettre, accord, oral, orale, keine, keiner, kein, ja, nein, mundlich, vertrag, kooperationsvertrag, absichtserklarung, vereinbarung, schriftlich, nenhum, sim, nao, protocolo, acordo, carta de compromisso, termo, contrato',
  /** How far or how well it goes: no kind of organisation. */
  grade:
    'active, inactive, new, current, potential, prospective, prospect, past, former, formal, informal, gold, silver, bronze, platinum, high, medium, low, hot, warm, cold, open, closed, done, pending, on hold, ongoing, one time, one-time, recurring, level 1, level 2, level 3, tier 1, tier 2, tier 3, a, b, c, yes, no, individual, organization, person, activo, inactivo, activa, nuevo, nueva, potencial, alto, medio, bajo, formal, actif, inactif, nouveau, ancien, fort, moyen, faible, ponctuel, regulier, aktiv, inaktiv, neu, ruht, laufend, einmalig, regelmassig, hoch, mittel, niedrig, ativo, inativo, novo, alta, media, baixa, pontual',
  gift: 'space, staff time, staff, money, materials, expertise, promotion, audience, data, books, people, volunteers, food, supplies, tools, room, rooms, meeting space, marketing, funding, funds, espacio, personal, dinero, materiales, conocimiento, difusion, publico, espace, salle, personnel, argent, materiel, expertise, promotion, public, raum, raume, personal, geld, medien, fachwissen, werbung, publikum, espaco, pessoal, dinheiro, materiais, conhecimento, divulgacao, publico',
  sector:
    'school, college, university, education, health, parks, parks and recreation, recreation, social services, social service, local government, government, gov, city, county, municipal, business, arts, arts and culture, culture, faith, church, religious, civic, civic club, library, museum, media, individual, other, nonprofit, non profit, child care, childcare, seniors, youth, escuela, salud, gobierno, negocio, empresa, arte, cultura, iglesia, educacion, asociacion, servicios sociales, deporte, ecole, sante, social, culture, sport, education, entreprise, commune, association, enseignement, schule, kita, soziales, gesundheit, kultur, bildung, verein, kirche, wirtschaft, sport, behorde, stadt, escola, saude, governo, educacao, empresa, igreja, associacao, cultura, autarquia, desporto, ipss',
  what: 'reached out, they reached out, talked, pitched, agreed, did it, thanked, told others, looked back, big step, note, planned',
  ageGroup:
    '0-5, 6-11, 12-18, 19+, all ages, tous ages, tout public, alle altersgruppen, jedes alter, todas las edades, todas as idades',
  part: 'sponsor, co-sponsor, space only, promotion only, booth or table, led, co-planned, gave people, gave space, gave money or materials, audience only',
  audience: 'staff, board, council, partner, funder, press, public',
} as const;
export type ListName = keyof typeof LISTS;

let sets: Map<ListName, ReadonlySet<string>> | undefined;

/** Whether a cell's text is, or begins with, a word of the list. Several values may stand in it, separated by signs. */
export function isListWord(list: ListName, text: string): boolean {
  sets ??= new Map(
    (Object.keys(LISTS) as ListName[]).map((one) => [one, new Set(LISTS[one].split(',').map((word) => fold(word)))]),
  );
  const words = sets.get(list)!;
  const folded = fold(text);
  if (words.has(folded)) return true;
  const first = folded.split(/\s*[;,/&(]\s*/)[0] ?? '';
  return words.has(first);
}
