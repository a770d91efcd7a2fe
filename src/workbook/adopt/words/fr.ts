import type { Words } from '../meaning';

/** Words of French headings. */
export const fr: Words = {
  partner: 'partenaire, partenaires, nom du partenaire, collaborateur, allie, allies, avec qui',
  partnership: 'partenariat, partenariats, collaboration, cooperation',
  org: 'organisme, organisation, structure, structures, association, associations, etablissement, institution, entreprise, societe, groupe, entite, beneficiaire, beneficiaires, nom de l organisme, nom de la structure, nom de l association, nom du beneficiaire, raison sociale, collectif, nom de l organisation, service partenaire',
  name: 'nom, noms, nom complet, intitule, denomination',
  person:
    'personne, personne contact, personne de contact, personne ressource, interlocuteur, interlocutrice, interlocuteurs, nom du contact, nom de l interlocuteur, qui, prenom, nom de famille, nom et prenom, contact principal, representant, correspondant, nom prenom',
  contact: 'contact, contacts',
  email:
    'courriel, mel, e mail, adresse mail, adresse e mail, adresse electronique, adresse courriel, messagerie, adresse mel',
  phone: 'telephone, tel, portable, mobile, numero de telephone, fixe, no de telephone, tel portable, gsm',
  reach:
    'coordonnees, comment joindre, joindre, pour les joindre, comment les joindre, coordonnees du contact, coordonnees contact',
  info: 'informations, infos',
  staff:
    'personnel, bibliothecaire, agent, agent referent, equipe, notre contact, contact bibliotheque, initiales, contact mediatheque, contact a la bibliotheque',
  lead: 'responsable, referent, referente, referent bibliotheque, referent mediatheque, responsable bibliotheque, charge de, en charge, suivi par, suivi assure par, pilote, pilote par, attribue a, chargee de, assigne a, charge du suivi, qui suit, gere par',
  we: 'nous, notre, nos',
  they: 'ils, elles, leur, leurs, eux',
  library: 'bibliotheque, mediatheque, annexe',
  sector:
    'secteur, domaine, secteur d activite, domaine d activite, type de structure, type d organisme, type de partenaire, nature de la structure, type d association, champ d activite, type d organisation',
  type: 'type, categorie, genre, categories, types',
  relation:
    'relation, type de relation, type de partenariat, nature du partenariat, lien, nature de la relation, forme de partenariat',
  role: 'fonction, poste, role, titre, service, qualite, civilite',
  whoKnows:
    'qui connait qui, qui les connait, qui connait, connu par, recommande par, presente par, mis en relation par, par l intermediaire de, comment on les connait, rencontre par, mise en relation',
  see: 'comment ils nous voient, nous voient, perception',
  serves:
    'en quoi cela sert leur mission, ce qu ils y gagnent, leur interet, interet pour eux, interet pour le partenaire, pourquoi cela les interesse, benefice pour eux, sert leur mission, pourquoi eux',
  mission: 'mission, missions',
  date: 'date, dates, jour',
  when: 'quand',
  since:
    'depuis, partenaire depuis, depuis quand, partenariat depuis, collaboration depuis, debut du partenariat, debut de la collaboration, annee de debut, anciennete',
  start: 'debut, commencement, date de debut, demarrage',
  end: 'fin, date de fin, cloture',
  ended:
    'termine, terminee, termine le, arrete, arrete le, arret, fini, clos, cesse, fin du partenariat, fin de la collaboration, cloture le',
  until: 'jusqu, jusqu au, jusqu a',
  last: 'dernier, derniere, derniers, dernieres, plus recent, recente, recent, plus recente, derniere fois, derniere date',
  first: 'premier, premiere, initial, initiale, 1er',
  next: 'prochain, prochaine, prochains, prochaines, suivant, suivante, a venir, futur, prevu, prevue',
  season:
    'saison prochaine, prochaine saison, saison, annee prochaine, l an prochain, l annee prochaine, reconduction, et apres, suite a donner',
  year: 'annee, annees, exercice',
  month: 'mois, trimestre, jours, jour de la semaine',
  time: 'heure, horaire, horaires',
  talk: 'echange, echanges, rencontre, rencontres, reunion, reunions, rendez vous, rdv, entretien, discussion, conversation, parle, vus, vu, point, entrevue, reunion de suivi',
  contacted:
    'contacte, contactes, relance, prise de contact, appel, message, mail envoye, courriel envoye, nouvelles, communication, sollicite, prises de contact, envoi',
  visit: 'visite',
  reply: 'reponse, repondu, retour',
  work: 'travaille ensemble, collabore, fait ensemble',
  together: 'ensemble, commun, commune, communs, communes, partage, partagee, conjoint, conjointe, partages, mutuel',
  rhythm:
    'frequence, rythme, periodicite, frequence des contacts, tous les combien, frequence des rencontres, regularite, frequence des echanges, a quelle frequence',
  rest: 'repos, pause, en pause, mise en pause, en pause jusqu au, repos jusqu au',
  decide: 'decide, decide le, date de decision, decision',
  confirm: 'confirme, confirmee, confirme le, verifie',
  noted: 'note le, notee le, proposee le, notee',
  added:
    'ajoute, ajoute le, cree, cree le, mis a jour, mise a jour, date de mise a jour, derniere mise a jour, modifie, derniere modification, date de saisie, saisi, saisi le, horodateur, date de creation, maj, saisie, notification, date d ajout',
  due: 'echeance du suivi, date limite, a faire pour, a faire avant, pour quand, delai',
  goal: 'objectif, objectifs, but, buts, finalite, ambition',
  agree: 'convenu, convenu le, fixe le, defini, decide ensemble, arrete ensemble, fixe, valide le',
  plan: 'plan, plan strategique, projet d etablissement, axe strategique, objectif du plan, axe, axe du plan, axe du projet, pcses, axe du pcses, orientation strategique',
  idea: 'idee, idees, piste, pistes, proposition, propositions, envies, pistes de collaboration, suggestion',
  agreement:
    'convention, conventions, accord, accords, contrat, contrats, convention de partenariat, lettre d engagement, type de convention, convention signee, protocole, charte, type d accord, accord ecrit',
  sign: 'signe, signee, signe le, signee le, signature, date de signature, date signature, en vigueur depuis',
  expire:
    'expire, expiration, echeance, expire le, valable jusqu au, valable jusqu, validite, fin de validite, valide jusqu au, valide jusqu, date d expiration, date d echeance, fin de convention, jusqu au, fin de la convention, fin du contrat, se termine le',
  renew: 'renouvellement, renouveler, a renouveler, date de renouvellement, reconduction tacite',
  give: 'apporte, apport, apports, offre, donne, fournit, contribution, contributions',
  weGive:
    'nous donnons, nous apportons, nous offrons, ce que nous apportons, ce que nous donnons, nos apports, notre apport, apport de la bibliotheque, la bibliotheque apporte, ce qu on apporte, ce qu on donne, apports de la bibliotheque, apport bibliotheque, notre contribution, on apporte, on donne, ce que la bibliotheque apporte',
  theyGive:
    'ils donnent, ils apportent, ils offrent, ce qu ils apportent, ce qu ils donnent, leurs apports, leur apport, apport du partenaire, le partenaire apporte, apports du partenaire, leur contribution, nous recevons, on recoit, apport partenaire, ce que le partenaire apporte',
  notes:
    'notes, note, remarques, remarque, commentaires, commentaire, observations, observation, divers, autres, complements, precisions, autres informations, obs, a savoir',
  desc: 'description, services, public accueilli, activites proposees, presentation, ce qu ils font, specialite, objet social, activite principale',
  why: 'pourquoi, motif, raison, raisons, motifs, cause',
  result: 'resultat, resultats, bilan, suites, retombees, ce qui en est sorti, impact',
  event:
    'action, actions, animation, animations, activite, activites, evenement, evenements, manifestation, atelier, ateliers, action commune, projet commun, fait, programme, nom de l action, nom de l evenement, intitule de l action, intitule de l animation, realise ensemble, mene ensemble, realisee',
  project: 'projet, projets, nom du projet, intitule du projet, cycle, serie',
  happened:
    'que s est il passe, type d action, type d evenement, type de contact, nature de l action, type d animation, nature du contact, mode de contact, ce qui s est passe',
  people:
    'participants, frequentation, nombre de participants, personnes, public touche, nb de participants, nb participants, nombre de personnes, nb de personnes, nb personnes, assistance, presents, nombre de presents, effectif, personnes touchees, nb de presents, entrees, affluence, visiteurs, nombre d enfants, combien, spectateurs',
  number: 'nombre, nb, numero, total, nbre, no, num',
  session: 'seances, seance, nombre de seances, nb de seances, nb seances',
  hours: 'heures, heures de travail, nb heures, nombre d heures, heures agents, temps passe, temps agent, heures agent',
  age: 'age, ages, tranche d age, tranches d age, classe d age, age du public, public age',
  audience: 'public, publics, public cible, audience, public vise, a qui',
  value: 'valeur, valeur estimee, valorisation',
  todo: 'a faire, tache, taches, reste a faire, choses a faire',
  followUp: 'suivi, suites a donner, relance prevue',
  need: 'besoin, besoins',
  excited: 'qui est enthousiaste, enthousiastes, moteurs',
  benefit: 'qui en a beneficie, qui en a profite, publics beneficiaires',
  story: 'histoire, temoignage, temoignages, recit, anecdote',
  share:
    'peut etre partage, peut etre partagee, partageable, autorisation, accord de diffusion, diffusion autorisee, diffusable',
  topic: 'objet, sujet, theme, thematique',
  told: 'pourquoi en parler',
  status: 'statut, etat, situation, actif, avancement actuel, etat du partenariat, niveau, nature, position',
  stage: 'etape, phase, avancement, stade',
  step: 'prochaine etape, prochaines etapes, etapes suivantes, suite, actions a mener, prochaine action',
  url: 'site, site web, site internet, lien internet, page web, adresse web, reseaux sociaux, adresse du site, reseaux, page facebook',
  address: 'adresse, rue, adresse postale, siege, voie, siege social',
  place: 'ville, commune, quartier, canton, departement, localite, pays, salle, territoire',
  where: 'lieu, lieu de l action, lieu de l animation, lieu de l evenement, endroit, lieu de rendez vous',
  zip: 'code postal, cp, codepostal',
  amount:
    'montant, cout, budget, prix, tarif, pret, garantie, versement, paiement, pourcentage, recettes, depenses, don, dons',
  grant: 'subvention, subventions, aide, aides, avantage, avantages, mecenat',
  id: 'identifiant, identification, reference, siret, siren, rna, code, numero d ordre, rae, colonne, colonne1, numero siret',
  priority: 'priorite, ordre, importance',
  fax: 'telecopie',
  tags: 'etiquettes, mots cles, mot cle',
  home: 'personnel prive, domicile, secondaire',
  grantor: 'attribuant, financeur, donateur, nom de l attribuant',
  by: 'anime par, realise par, saisi par, intervenant, assure par',
  other:
    'naissance, date de naissance, urgence, inscrits, inscriptions, inscription, capacite, jauge, adherents, adherent, newsletter, lettre d information, langue, sexe, enfants, adultes, adolescents, invites, remerciement, fichier, copie, piece jointe, facture, iban, rib, conjoint, consentement, rgpd',
};
