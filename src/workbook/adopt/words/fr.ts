import type { Words } from '../meaning';

/** Words of French headings. */
export const fr: Words = {
  partner:
    'partenaire, partenaires, nom du partenaire, collaborateur, allie, allies, avec qui, partenaire structure, nom des partenaires, organisme partenaire, partenaire local, partenaire concerne, en partenariat avec, partenaire associe, partenaire exterieur, partenaire de l action, acteur, acteurs, acteur local, acteur partenaire, structure accueillie',
  partnership: 'partenariat, partenariats, collaboration, cooperation',
  org: 'employeur, travaille chez, travaille pour, lieu de travail, organisme, organisation, structure, structures, association, associations, etablissement, institution, entreprise, societe, groupe, entite, beneficiaire, beneficiaires, nom de l organisme, nom de la structure, nom de l association, nom du beneficiaire, raison sociale, collectif, nom de l organisation, service partenaire, nom de l etablissement, nom structure, nom association, nom organisme, ecole, ecoles, college, lycee, creche, service, collectivite, nom de l ecole, entite partenaire, structure partenaire, organisme partenaire, etablissement scolaire, association partenaire',
  name: 'nom, noms, nom complet, intitule, denomination',
  person:
    'personne, personne contact, personne de contact, personne ressource, interlocuteur, interlocutrice, interlocuteurs, nom du contact, nom de l interlocuteur, qui, prenom, nom de famille, nom et prenom, contact principal, representant, correspondant, nom prenom, personne a contacter, contact sur place, nom du referent, referent de la structure, personne referente',
  contact: 'contact, contacts',
  email:
    'courriel, mel, e mail, adresse mail, adresse e mail, adresse electronique, adresse courriel, messagerie, adresse mel, mail',
  phone:
    'telephone, tel, portable, mobile, numero de telephone, fixe, no de telephone, tel portable, gsm, tel fixe, tel mobile, whatsapp',
  reach:
    'coordonnees, comment joindre, joindre, pour les joindre, comment les joindre, coordonnees du contact, coordonnees contact',
  info: 'informations, infos',
  staff:
    'personnel, bibliothecaire, agent, agent referent, equipe, notre contact, contact bibliotheque, initiales, contact mediatheque, contact a la bibliotheque',
  ownPeople: 'benevole, benevoles, adherent',
  liaison: 'responsable',
  lead: 'referent, referente, referent bibliotheque, referent mediatheque, responsable bibliotheque, charge de, en charge, suivi par, suivi assure par, pilote, pilote par, attribue a, chargee de, assigne a, charge du suivi, qui suit, gere par, suivi bibliotheque, bibliothecaire referent, bibliothecaire referente, agent en charge, personne en charge, interlocuteur mediatheque, interlocuteur bibliotheque, contact interne, referent interne, porteur, pilote interne, bibliothecaire en charge',
  we: 'nous, notre, nos, interne, internes, chez nous, en interne, cote bibliotheque, cote mediatheque',
  they: 'ils, elles, leur, leurs, eux, externe, externes, chez eux, cote partenaire, en externe',
  library: 'bibliotheque, mediatheque, annexe',
  sector:
    'secteur, domaine, secteur d activite, domaine d activite, type de structure, type d organisme, type de partenaire, nature de la structure, type d association, champ d activite, type d organisation, categorie de partenaire, categorie de structure, type de public structure, type d etablissement, nature de l organisme, famille, typologie, statut juridique type, champ, champs d intervention, domaine d intervention, domaines, thematique de la structure, type d acteur, type de service, nature partenaire',
  type: 'type, categorie, genre, categories, types',
  relation:
    'relation, type de relation, type de partenariat, nature du partenariat, lien, nature de la relation, forme de partenariat',
  role: 'fonction, poste, role, titre, service, qualite, civilite',
  whoKnows:
    'qui connait qui, qui les connait, qui connait, connu par, recommande par, presente par, mis en relation par, par l intermediaire de, comment on les connait, rencontre par, mise en relation, qui connait qui la bas, qui les connait chez nous, connaissance, connaissances, par qui, grace a qui, grace a, lien par, lien avec, contact par, comment nous les avons connus, connus par, rencontres par, connu via, introduit par, origine du contact',
  see: 'comment ils nous voient, nous voient, perception',
  serves:
    'en quoi cela sert leur mission, ce qu ils y gagnent, leur interet, interet pour eux, interet pour le partenaire, pourquoi cela les interesse, benefice pour eux, sert leur mission, pourquoi eux, pourquoi ca les interesse, pourquoi cela leur importe, ce qu ils en retirent, benefice pour le partenaire, benefices pour eux, utilite pour eux, leur benefice, interet du partenaire, ce que ca leur apporte, ce que cela leur apporte, sert leurs missions, leur motivation, leurs attentes, attentes du partenaire, enjeu pour eux, en quoi ca sert leur mission, gain pour eux',
  mission: 'mission, missions',
  date: 'date, dates, jour',
  when: 'quand etait ce, c etait quand, quand est ce arrive, quand cela s est il passe, quand ca s est passe, quand a eu lieu, quand',
  since:
    'depuis, partenaire depuis, depuis quand, partenariat depuis, collaboration depuis, debut du partenariat, debut de la collaboration, annee de debut, anciennete, depuis le, en partenariat depuis, en lien depuis, date de debut du partenariat, debut partenariat, debut collaboration, annee du partenariat, annee de debut du partenariat, partenaires depuis, premiere annee, travaillons ensemble depuis, debut de la relation, date debut partenariat, premiere annee de partenariat, lien depuis, origine du partenariat annee',
  start: 'debut, commencement, date de debut, demarrage',
  end: 'fin, date de fin, cloture',
  ended:
    'termine, terminee, termine le, arrete, arrete le, arret, fini, clos, cesse, fin du partenariat, fin de la collaboration, cloture le, fin partenariat, fin de collaboration, partenariat termine, partenariat termine le, date de fin de partenariat, date de fin du partenariat, interrompu, interrompu le, arrete depuis',
  until: 'jusqu, jusqu au, jusqu a',
  last: 'dernier, derniere, derniers, dernieres, plus recent, recente, recent, plus recente, derniere fois, derniere date',
  first: 'premier, premiere, initial, initiale, 1er',
  next: 'prochain, prochaine, prochains, prochaines, suivant, suivante, a venir, futur, prevu, prevue',
  season:
    'saison prochaine, prochaine saison, saison, annee prochaine, l an prochain, l annee prochaine, reconduction, et apres, suite a donner',
  year: 'annee, annees, exercice',
  month: 'mois, trimestre, jours, jour de la semaine',
  time: 'heure, horaire, horaires',
  talk: 'echange, echanges, rencontre, rencontres, reunion, reunions, rendez vous, rdv, entretien, discussion, conversation, parle, vus, vu, point, entrevue, reunion de suivi, echange avec, vus le, rencontre le, parle ensemble, avons parle, discute, echange telephonique, appel telephonique, rencontree, point d etape, visio, dialogue, reunion bilan, discutes, on s est parle, on s est vus, s est parle, nous sommes vus, reunis, parles',
  contacted:
    'contacte, contactes, relance, prise de contact, appel, message, mail envoye, courriel envoye, nouvelles, communication, sollicite, prises de contact, envoi, derniers contacts, joint, contacte le, contactee, ecrit, courriel envoye le, contacts pris, relance le, prise de nouvelles, sollicitation, communique, dernieres nouvelles',
  visit: 'visite',
  reply: 'reponse, repondu, retour',
  work: 'travaille ensemble, collabore, fait ensemble',
  together: 'ensemble, commun, commune, communs, communes, partage, partagee, conjoint, conjointe, partages, mutuel',
  rhythm:
    'frequence, rythme, periodicite, frequence des contacts, tous les combien, frequence des rencontres, regularite, frequence des echanges, a quelle frequence, frequence de rencontre, frequence de contact, frequence rencontres, frequence contacts, periodicite des echanges, periodicite des rencontres, combien de fois, regularite des echanges, on se voit, on se voit tous les, suivi periodique, rythme des rencontres, rythme des echanges, rythme de contact, rythme de rencontre',
  rest: 'repos, pause, en pause, mise en pause, en pause jusqu au, repos jusqu au',
  decide: 'decide, decide le, date de decision, decision',
  confirm: 'confirme, confirmee, confirme le, verifie',
  noted: 'note le, notee le, proposee le, notee',
  timestamp: 'horodateur, horodatage',
  added:
    'ajoute, ajoute le, cree, cree le, mis a jour, mise a jour, date de mise a jour, derniere mise a jour, modifie, derniere modification, date de saisie, saisi, saisi le, date de creation, maj, saisie, notification, date d ajout',
  due: 'echeance du suivi, date limite, a faire pour, a faire avant, pour quand, delai',
  goal: 'objectif, objectifs, but, buts, finalite, ambition, objectifs communs, objectif du partenariat, objectifs du partenariat, objet du partenariat, pourquoi ensemble, visee, visees, ce que nous voulons faire ensemble, ce qu on veut faire ensemble, intention commune',
  agree: 'convenu, convenu le, fixe le, defini, decide ensemble, arrete ensemble, fixe, valide le',
  plan: 'plan, plan strategique, projet d etablissement, axe strategique, objectif du plan, axe, axe du plan, axe du projet, pcses, axe du pcses, orientation strategique',
  idea: 'idee, idees, piste, pistes, proposition, propositions, envies, pistes de collaboration, suggestion, idees de projet, idees de projets, projets possibles, projet possible, idees a venir, envies de projet, perspectives, perspective, a imaginer, potentiel, ce qu on pourrait faire, ce qu on pourrait faire ensemble, nouvelles idees, boite a idees, pistes de travail, pistes d action, propositions d action',
  agreement:
    'convention, conventions, accord, accords, contrat, contrats, convention de partenariat, lettre d engagement, type de convention, protocole, charte, type d accord, accord ecrit, entente, ententes, entente ecrite, entente signee, accord de partenariat, type d entente, convention ou accord, convention oui non, y a t il une convention, document signe, formalisation, convention cadre, lettre d entente, partenariat formalise',
  sign: 'signe, signee, signe le, signee le, signature, date de signature, date signature, en vigueur depuis, convention signee le, date de convention, date de la convention, date convention, date de l entente, date de l accord, debut de la convention, debut de convention, convention depuis, en vigueur le, date d effet, date de debut de convention, date d entree en vigueur, signe en, conclue le',
  expire:
    'expire, expiration, echeance, expire le, valable jusqu au, valable jusqu, validite, fin de validite, valide jusqu au, valide jusqu, date d expiration, date d echeance, fin de convention, jusqu au, fin de la convention, fin du contrat, se termine le, echeance de la convention, echeance de l entente, fin de l entente, convention jusqu au, date de fin de convention, date de fin de la convention, fin de l accord, valide jusqu en, valable jusqu en, convention valable jusqu au, prend fin le, terme, arrive a echeance, arrive a echeance le, echeance convention, fin convention, expire en',
  renew: 'renouvellement, renouveler, a renouveler, date de renouvellement, reconduction tacite',
  give: 'apporte, apport, apports, offre, donne, fournit, contribution, contributions',
  weGive:
    'nous donnons, nous apportons, nous offrons, ce que nous apportons, ce que nous donnons, nos apports, notre apport, apport de la bibliotheque, la bibliotheque apporte, ce qu on apporte, ce qu on donne, apports de la bibliotheque, apport bibliotheque, notre contribution, on apporte, on donne, ce que la bibliotheque apporte, la bibliotheque offre, la bibliotheque donne, la mediatheque apporte, la mediatheque offre, apport de la mediatheque, apports de la mediatheque, ce que nous offrons, ce que l on apporte, ce que la mediatheque apporte, contribution de la bibliotheque, contribution de la mediatheque, contribution bibliotheque, on offre, nous fournissons, notre part, notre offre, ce que nous faisons pour eux, ce que nous leur apportons, nous leur apportons, ce qu on leur apporte, ce qu on leur donne',
  theyGive:
    'ils donnent, ils apportent, ils offrent, ce qu ils apportent, ce qu ils donnent, leurs apports, leur apport, apport du partenaire, le partenaire apporte, apports du partenaire, leur contribution, nous recevons, on recoit, apport partenaire, ce que le partenaire apporte, le partenaire donne, le partenaire offre, ce qu ils offrent, ce qu ils nous apportent, ils nous apportent, contribution du partenaire, contribution partenaire, contributions du partenaire, leur offre, leur part, ils fournissent, ce qu on recoit, ce que nous recevons, ce qu ils nous donnent, apport de la structure, contrepartie, contreparties, ce que le partenaire donne',
  notes:
    'notes, note, remarques, remarque, commentaires, commentaire, observations, observation, divers, autres, complements, precisions, autres informations, obs, a savoir, remarques diverses, notes diverses, commentaires divers, commentaires libres, a noter, infos diverses, infos complementaires, informations complementaires, notes internes, commentaire libre, autre, memo, info utile, infos utiles, rem, autres remarques, remarques notes',
  desc: 'description, services, public accueilli, activites proposees, presentation, ce qu ils font, specialite, objet social, activite principale',
  why: 'pourquoi, motif, raison, raisons, motifs, cause',
  result: 'resultat, resultats, bilan, suites, retombees, ce qui en est sorti, impact',
  event:
    'action, actions, animation, animations, activite, activites, evenement, evenements, manifestation, atelier, ateliers, action commune, projet commun, fait, programme, nom de l action, nom de l evenement, intitule de l action, intitule de l animation, realise ensemble, mene ensemble, realisee, action realisee, action conjointe, animation commune, activite commune, action menee, ce qu on a fait, ce que nous avons fait, fait ensemble le, projet mene, realisation, realisations, activite realisee, evenement commun, co organise, coorganisee, accueil de classe, rencontre d auteur, titre de l action, titre de l animation, titre de l evenement, nom de l animation, libelle de l action, libelle, exposition, spectacle, titre',
  project: 'projet, projets, nom du projet, intitule du projet, cycle, serie',
  happened:
    'que s est il passe, type d action, type d evenement, type de contact, nature de l action, type d animation, nature du contact, mode de contact, ce qui s est passe',
  people:
    'combien de personnes, combien de participants, combien de gens, combien sont venus, participants, frequentation, nombre de participants, personnes, public touche, nb de participants, nb participants, nombre de personnes, nb de personnes, nb personnes, assistance, presents, nombre de presents, effectif, personnes touchees, nb de presents, entrees, affluence, visiteurs, nombre d enfants, combien, spectateurs, nb de personnes presentes, nombre de personnes presentes, personnes presentes, nombre de personnes touchees, public present, nombre de visiteurs, nb visiteurs, nb presents, total participants, total du public, total public, jauge reelle, frequentation totale, nombre d usagers, usagers, publics touches, nombre de spectateurs, nb d entrees, nombre d entrees, participation',
  someOfPeople: 'enfants, adultes',
  number: 'nombre, nb, numero, total, nbre, no, num',
  session: 'seances, seance, nombre de seances, nb de seances, nb seances',
  hours: 'heures, heures de travail, nb heures, nombre d heures, temps passe',
  staffHours: 'heures agents, temps agent, heures agent',
  cost: 'notre cout, cout pour la bibliotheque, depense de la bibliotheque',
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
  status:
    'statut, etat, situation, actif, avancement actuel, etat du partenariat, niveau, nature, position, avancement du partenariat, en cours, actif inactif, ou en est on, bilan etat, satisfaction, evaluation, priorite',
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
  by: 'votre nom, rempli par, anime par, realise par, saisi par, intervenant, assure par, anime, par, realise, agents presents, agents mobilises, agent present, qui etait present, accueilli par, mene par, animateur, animatrice, organise par, assure',
  other:
    'naissance, date de naissance, urgence, inscrits, inscriptions, inscription, capacite, jauge, adherents, newsletter, lettre d information, langue, sexe, adolescents, invites, remerciement, fichier, copie, piece jointe, facture, iban, rib, conjoint, consentement, rgpd, date de creation de l association, nombre d adherents, duree, minutes, budget prevu, dont, nombre de classes, classes, classe, niveau scolaire, presse, affiche, communication prevue, materiel necessaire, fiche, pieces, chemin, fondation date, annee de creation, effectif total, salaries, eleves',
};
