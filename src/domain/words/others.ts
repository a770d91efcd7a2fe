import type { InTouch, ListWord, Tier } from '../lists';

/**
 * Common ways to write the words that the rules read: other Spanish words, then German, French, Portuguese. Written with
 * their accents, matched without; separated by commas. A library's "Yes" to an agreement names no kind, so it is none of these.
 */
export const others: Readonly<Partial<Record<ListWord | Tier | InTouch, string>>> = {
  // What happened
  'Reached out':
    'contacto inicial, les escribimos, les llamamos, kontaktiert, angefragt, kontakt aufgenommen, contacté, nous avons contacté, prise de contact, contactámos, contatamos, entrámos em contacto, entramos em contato',
  'They reached out':
    'nos escribieron, nos llamaron, sie haben sich gemeldet, haben sich gemeldet, anfrage erhalten, ils nous ont contactés, nous ont contactés, contactaram-nos, nos contataram, eles nos contataram',
  Talked:
    'hablamos, reunión, gespräch, gesprochen, besprochen, treffen, discuté, entretien, réunion, échangé, falámos, conversámos, reunião, conversa',
  Pitched:
    'propuesta, presentamos la idea, vorgeschlagen, idee vorgestellt, vorschlag, proposé, proposition, propusemos, proposta',
  'Not now':
    'not yet, declined, said no, they said no, ahora no, no por ahora, dijeron que no, rechazaron, jetzt nicht, im moment nicht, abgesagt, abgelehnt, pas maintenant, ont refusé, refus, agora não, recusaram',
  Agreed:
    'acuerdo, acordado, vereinbart, zugesagt, vereinbarung, convenu, accord, accepté, acordámos, acordo, combinado',
  'Did it':
    'hecho, realizado, lo hicimos juntos, durchgeführt, gemacht, erledigt, veranstaltet, réalisé, fait, fizemos, feito',
  Gave: 'gave, donated, donation, gift, they gave, donaron, donación, donativo, aportación, gespendet, spende, haben gespendet, don, ont donné, ont offert, doaram, doação, deram',
  Thanked: 'gracias, dimos las gracias, bedankt, gedankt, remercié, remerciements, agradecemos, agradecido',
  'Told others':
    'difundido, informamos, weitererzählt, berichtet, anderen erzählt, raconté, communiqué, contámos a outros, contamos a outros, divulgado',
  'Looked back':
    'hicimos balance, balance, evaluación, reflexión, rückblick, zurückgeblickt, ausgewertet, bilan, rétrospective, fizemos um balanço, balanço, avaliação',
  'Big step': 'paso importante, großer schritt, meilenstein, grand pas, grande étape, grande passo',
  Note: 'apunte, observación, notiz, anmerkung, remarque, observação',
  Planned: 'planeado, planificado, programado, geplant, prévu, planifié, previsto, planejado, planeado',
  // Next season
  Repeat: 'repetimos, wiederholen, répéter, refaire, reconduire',
  Change: 'cambio, modificar, ändern, anders machen, changer, modifier, mudar, alterar',
  Rest: 'descanso, pausa, pausieren, ruhen, ruhen lassen, pause, mettre en pause, repos, descansar, pausar',
  'Let go': 'dejar ir, dejar, soltar, cerrar, loslassen, laisser partir, abandonner, deixar ir',
  // Kind
  Collaborator:
    'colaboradora, socio colaborador, kooperationspartner, partner, partenaire, collaborateur, parceiro, colaboradora',
  'Sponsor or donor':
    'patrocinador, donante, sponsor, donor, spender, sponsor oder spender, förderer, mécène, donateur, sponsor ou donateur, doador, patrocinador ou doador',
  'Vendor or paid presenter':
    'proveedor, vendor, dienstleister, lieferant, bezahlter referent, prestataire, fournisseur, intervenant rémunéré, fornecedor, prestador de serviços',
  'Network we sit on': 'red, network, netzwerk, réseau, rede, netzwerk in dem wir mitwirken',
  // Rhythm
  Monthly:
    'every month, once a month, each month, 1x month, mensual, mensualmente, monatlich, jeden monat, mensuel, mensuelle, chaque mois, tous les mois, mensal, mensalmente',
  'Every 2 months':
    'bi-monthly, bimonthly, every other month, bimestral, cada dos meses, every two months, alle 2 monate, alle zwei monate, zweimonatlich, tous les 2 mois, tous les deux mois, bimestriel, a cada 2 meses, a cada dois meses, de dois em dois meses',
  Quarterly:
    'qtrly, qtly, every quarter, each quarter, every 3 months, every three months, four times a year, 4x year, 4x a year, trimestral, cada 3 meses, trimestralmente, vierteljährlich, quartalsweise, jedes quartal, trimestriel, trimestrielle, tous les 3 mois, chaque trimestre, a cada 3 meses',
  'Twice a year':
    'semi-annual, semiannual, semi-annually, semiannually, biannual, biannually, every 6 months, every six months, twice yearly, two times a year, 2x year, 2x a year, semestral, cada 6 meses, dos veces por año, halbjährlich, zweimal im jahr, zweimal jährlich, semestriel, semestrielle, deux fois par an, tous les 6 mois, duas vezes por ano, a cada 6 meses',
  Yearly:
    'once a year, every year, each year, every 12 months, 1x year, anual, anualmente, una vez al año, annual, annually, jährlich, jedes jahr, einmal im jahr, annuel, annuelle, chaque année, une fois par an, uma vez por ano',
  'As needed':
    'según necesidad, según se necesite, cuando haga falta, cuando se necesite, bei bedarf, nach bedarf, au besoin, selon les besoins, si besoin, conforme necessário, quando necessário, se necessário',
  // Library's part
  Sponsor:
    'patrocinadora, organizador, veranstalter, veranstalterin, träger, organisateur, organisatrice, patrocinador',
  'Co-sponsor':
    'cosponsor, copatrocinadora, copatrocinador, coorganizador, mitveranstalter, mitveranstalterin, mitträger, coorganisateur, coorganisatrice, co-organisateur, co-organisatrice, coorganizadora, copatrocinador',
  'Space only':
    'solo sala, solo el espacio, nur raum, nur der raum, nur räume, nur räumlichkeiten, espace seulement, salle seulement, uniquement la salle, apenas espaço, só espaço, somente espaço',
  'Promotion only':
    'solo promoción, nur werbung, promotion seulement, publicité seulement, apenas divulgação, só divulgação, somente divulgação',
  'Booth or table': 'puesto, mesa, stand, infostand, stand oder tisch, stand ou table, estande ou mesa, banca ou mesa',
  // Agreement
  None: 'n, no, n/a, no agreement, ninguna, nada, sin acuerdo, keine, keiner, keines, kein, nein, keine vereinbarung, aucun, aucune, non, sans accord, nenhum, nenhuma, não, sem acordo',
  Handshake: 'apretón, de palabra, handschlag, per handschlag, poignée de main, aperto de mão',
  Proposal: 'vorschlag, antrag, proposition, proposta',
  'Letter of commitment':
    'zusage, absichtserklärung, zusageschreiben, lettre d’engagement, lettre d’intention, carta de compromisso',
  MOU: 'memorandum of understanding, memorando, memorándum de entendimiento, protocole d’accord, memorando de entendimento',
  Contract: 'convenio, vertrag, contrat, contrato, convention',
  // Older names of ours
  '2 Common language': '2 common goal, 2 meta común',
  '3 Supportive roles': '3 papeles de apoyo',
  Wilting: 'atrasado',
  // Yes and no
  Yes: 'y, true, s, verdadero, ja, j, oui, sim',
  No: 'n, false, falso, nein, non, não',
};
